package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.bluepencil.engine.Severity;
import org.junit.jupiter.api.Test;

class RevisionJsonTest {

  @Test
  void hasTheShapeOfTheServicesAnswer() {
    String line =
        RevisionJson.line(
            new Revisions("in Kiew call")
                .edit(3, 7, "Kyiv")
                .flag(8, 12, Severity.MAJOR, "appeal")
                .revision(),
            "a.txt");
    assertEquals(
        "{'file':'a.txt','text':'in Kyiv call','language':'en','sourceLanguage':'fr','changed':true,"
            + "'incomplete':false,'edits':[{'id':'e1','kind':'name','rule':'rule.3-7','tier':'sure',"
            + "'severity':'minor','start':3,'end':7,'original':'Kiew','replacement':'Kyiv',"
            + "'cleanedStart':3,'cleanedEnd':7,'confidence':0.988,"
            + "'message':'Message <b>of</b> 3-7 & more','evidence':['evidence of 3-7'],"
            + "'itsType':'inconsistent-entities','mqm':'terminology/inconsistent-with-termbase'}],"
            + "'flags':[{'id':'f1','kind':'idiom','rule':'rule.8-12','tier':'sure','severity':'major',"
            + "'start':8,'end':12,'original':'call','cleanedStart':8,'cleanedEnd':12,"
            + "'suggestions':['appeal'],'confidence':0.988,'message':'Message <b>of</b> 8-12 & more',"
            + "'evidence':['evidence of 8-12'],'itsType':'style','mqm':'style/unidiomatic'}],"
            + "'stats':{'words':7,'edits':1,'flags':1,'millis':12},"
            + "'versions':{'bluepencil':'0.1.0','dictionaries':'0123456789abcdef'}}\n",
        line.replace('"', '\''));
  }

  @Test
  void keepsHalfCharactersAsEscapes() throws IOException {
    String odd = "a\uD800b \uDC00 \uD83D\uDE00";
    String line = RevisionJson.line(new Revisions(odd).revision(), null);
    assertEquals(odd, new ObjectMapper().readTree(line).get("text").asText());
    assertEquals(true, line.contains("\\ud800") && line.contains("\uD83D\uDE00"));
  }
}
