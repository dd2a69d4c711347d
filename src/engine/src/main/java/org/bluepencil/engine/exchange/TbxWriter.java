package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.EntryJson;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.bluepencil.engine.exchange.Term.Part;
import org.bluepencil.engine.exchange.Term.Role;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries as TBX-Basic, each data category as an attribute. What TBX-Basic has a category
 * for stands there; all else stands in a {@link KeyedNote}, so that nothing is lost on the way.
 */
final class TbxWriter {

  static final String WIKIDATA = "https://www.wikidata.org/wiki/";

  /** A day, which is all that a TBX date can be. */
  private static final int DAY_LENGTH = "2022-03-24".length();

  private final TbxDialect dialect;
  private final XmlOut out;
  private final Set<String> ids;

  private TbxWriter(TbxDialect dialect, XmlOut out, Set<String> ids) {
    this.dialect = dialect;
    this.out = out;
    this.ids = ids;
  }

  static void write(TbxDialect dialect, List<SourceEntry> entries, Writer writer)
      throws IOException {
    Set<String> ids = entries.stream().map(SourceEntry::id).collect(Collectors.toSet());
    TbxWriter tbx = new TbxWriter(dialect, new XmlOut(writer), ids);
    tbx.openDocument();
    for (SourceEntry entry : entries) {
      tbx.write(entry);
    }
    tbx.out.close();
    tbx.out.close();
    tbx.out.close();
  }

  private void openDocument() throws IOException {
    boolean third = dialect == TbxDialect.V3;
    if (third) {
      out.open(
          dialect.root,
          "xmlns",
          TbxDialect.NAMESPACE,
          "type",
          "TBX-Basic",
          "style",
          "dca",
          "xml:lang",
          "en");
    } else {
      out.open(dialect.root, "type", "TBX-Basic", "xml:lang", "en");
    }
    out.open(dialect.header);
    out.open("fileDesc");
    out.open("titleStmt");
    out.element("title", "Names");
    out.close();
    out.open("sourceDesc");
    out.element(
        "p",
        "Exported from a Bluepencil dictionary; notes that start with bluepencil. are its own.");
    out.close();
    out.close();
    if (!third) {
      out.open("encodingDesc");
      out.element("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
      out.close();
    }
    out.close();
    out.open("text");
    out.open("body");
  }

  private void write(SourceEntry source) throws IOException {
    Entry entry = source.entry();
    out.open(dialect.concept, "id", entry.id());
    out.element("descrip", entry.kind(), "type", "subjectField");
    if (isPlain(entry.source())) {
      out.element("admin", entry.source(), "type", "source");
    } else {
      note("source", entry.source());
    }
    writeDay(entry.asOf());
    if (entry.wikidata() != null) {
      out.element(
          "xref",
          entry.wikidata(),
          "type",
          "externalCrossReference",
          "target",
          WIKIDATA + entry.wikidata());
    }
    reference("country", entry.country());
    reference("region", entry.region());
    for (String related : entry.related()) {
      reference("related", related);
    }
    note(KeyedNote.NOTE, entry.note());
    note("territory", entry.territory());
    note("gender", entry.gender());
    note("contested", entry.contested() ? "true" : null);
    open("open", entry.forms());
    open("openShort", entry.shortForms());
    for (String phrase : entry.leave()) {
      note("leave", phrase);
    }
    for (Entry.Office office : entry.offices()) {
      note("office", EntryJson.office(office));
    }
    for (var example : source.examples()) {
      note("example", EntryJson.example(example));
    }
    for (Map.Entry<String, List<Term>> language : Terms.of(entry).entrySet()) {
      out.open(dialect.language, "xml:lang", language.getKey());
      for (Term term : language.getValue()) {
        write(term);
      }
      out.close();
    }
    out.close();
  }

  /** The languages that an entry says nothing of yet and should: TBX knows no empty section. */
  private void open(String key, Map<String, Forms> forms) throws IOException {
    List<String> languages =
        forms.keySet().stream()
            .filter(language -> forms.get(language).equals(Terms.NOTHING))
            .sorted()
            .toList();
    note(key, languages.isEmpty() ? null : String.join(" ", languages));
  }

  private void writeDay(String asOf) throws IOException {
    if (asOf.length() != DAY_LENGTH) {
      note("asOf", asOf);
      return;
    }
    out.open("transacGrp");
    out.element("transac", "modification", "type", "transactionType");
    out.element("date", asOf);
    out.close();
  }

  /** A reference within the document must find its end there; any other is a note. */
  private void reference(String key, @Nullable String id) throws IOException {
    if (id != null && ids.contains(id)) {
      out.element("ref", key, "type", "crossReference", "target", id);
    } else {
      note(key, id);
    }
  }

  private void write(Term term) throws IOException {
    out.open(dialect.term);
    out.element("term", term.form());
    if (term.part() == Part.WHOLE || term.part() == Part.SHORT) {
      out.element("termNote", termType(term), "type", "termType");
    }
    boolean common = Character.isLowerCase(term.form().codePointAt(0));
    out.element("termNote", common ? "noun" : "properNoun", "type", "partOfSpeech");
    String status = term.role().status;
    if (status != null) {
      out.element("termNote", status, "type", "administrativeStatus");
    }
    note(KeyedNote.NOTE, term.note());
    note("part", term.part() == Part.WHOLE ? null : term.part().label());
    boolean told = term.role() == Role.PREFERRED || term.role() == Role.ACCEPTED;
    note("role", told ? null : term.role().label());
    note("from", text(term.from()));
    note("until", text(term.until()));
    note("cause", term.cause());
    out.close();
  }

  private static String termType(Term term) {
    if (term.part() == Part.WHOLE) {
      return term.role() == Role.VARIANT ? "variant" : "fullForm";
    }
    return term.form().codePoints().noneMatch(Character::isLowerCase) ? "acronym" : "abbreviation";
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static boolean isPlain(String text) {
    return new KeyedNote(KeyedNote.NOTE, text).text().equals(text);
  }

  private void note(String key, ObjectNode value) throws IOException {
    out.element("note", new KeyedNote(key, value.toString()).text());
  }

  private void note(String key, @Nullable String value) throws IOException {
    if (value != null) {
      out.element("note", new KeyedNote(key, value).text());
    }
  }
}
