package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Entries on their way to other programs and back, with the whole dictionary of the project. */
class EntryExchangeTest {

  private static final ImportSettings SETTINGS =
      new ImportSettings("2026-01-31", "A glossary.", false, Set.of(), null, "other");

  private static EntryExchange all = EntryExchange.none();

  @TempDir private Path folder;

  @BeforeAll
  static void readTheDictionary() throws IOException, DictionaryException {
    all = EntryExchange.ofFolder(Path.of("..", "..", "dictionaries"));
    assertTrue(all.size() > 1500, () -> all.size() + " entries");
  }

  private static byte[] write(EntryExchange entries, ExchangeFormat format, String... languages)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.write(format, List.of(languages), out);
    return out.toByteArray();
  }

  private static Imported read(byte[] file, ExchangeFormat format, ImportSettings settings)
      throws IOException, DictionaryException {
    return SmallDictionary.dictionary()
        .importEntries(
            new ByteArrayInputStream(file), "file", format, settings, EntryExchange.none());
  }

  private static Imported read(String file, ExchangeFormat format)
      throws IOException, DictionaryException {
    return read(file.getBytes(StandardCharsets.UTF_8), format, SETTINGS);
  }

  private static List<Problem> problems(String file, ExchangeFormat format) {
    return assertThrows(DictionaryException.class, () -> read(file, format)).problems();
  }

  @ParameterizedTest
  @EnumSource(names = {"TBX", "MARTIF", "JSONL"})
  void nothingIsLostOnTheWayThereAndBack(ExchangeFormat format) throws Exception {
    byte[] written = write(all, format);
    Imported back = read(written, format, SETTINGS);
    assertEquals(all.size(), back.entries().size());
    assertArrayEquals(written, write(back.entries(), format));
    assertArrayEquals(
        write(all, ExchangeFormat.JSONL), write(back.entries(), ExchangeFormat.JSONL));
    assertTrue(back.leftOut().isEmpty(), back.leftOut()::toString);
  }

  @Test
  void aFileOfImportedEntriesIsADictionaryFile() throws Exception {
    Files.createDirectories(folder.resolve("names"));
    Files.writeString(folder.resolve("names/all.yaml"), all.toYaml());
    EntryExchange back = EntryExchange.ofFolder(folder);
    assertArrayEquals(write(all, ExchangeFormat.JSONL), write(back, ExchangeFormat.JSONL));
  }

  @ParameterizedTest
  @CsvSource({"TBX, tbx-basic.rnc", "MARTIF, tbx-basic-2008.rnc"})
  void theTermbaseIsValid(ExchangeFormat format, String schema) throws Exception {
    byte[] whole = write(all, format);
    assertTrue(isValid(whole, schema));
    // An entry that speaks of others which are not there refers to nothing.
    assertTrue(isValid(write(all.ofKinds(Set.of("people")), format), schema));
    assertTrue(isValid(write(all.inLanguages(Set.of("ka")), format), schema));
    String text = new String(whole, StandardCharsets.UTF_8);
    String broken = text.replaceFirst("preferredTerm-admn-sts", "preferred");
    assertFalse(isValid(broken.getBytes(StandardCharsets.UTF_8), schema));
  }

  private static boolean isValid(byte[] document, String schema) throws IOException, SAXException {
    ValidationDriver driver = new ValidationDriver(CompactSchemaReader.getInstance());
    String place = EntryExchangeTest.class.getResource("/tbx/" + schema).toString();
    assertTrue(driver.loadSchema(ValidationDriver.uriOrFileInputSource(place)));
    return driver.validate(new InputSource(new ByteArrayInputStream(document)));
  }

  @Test
  void termsOfAnotherToolsTermbaseKeepTheirStanding() throws Exception {
    String martif =
        """
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
          <descrip type="subjectField">Administration</descrip>
          <langSet xml:lang="en-GB">
            <tig><term>city hall</term>
              <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            <ntig><termGrp><term>town  <hi>hall</hi></term>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
          </langSet>
          <langSet xml:lang="de"><tig><term>Rathaus</term><descrip type="context">x</descrip></tig></langSet>
        </termEntry></body></text></martif>
        """;
    Imported read = read(martif, ExchangeFormat.TBX);
    String json = new String(write(read.entries(), ExchangeFormat.JSONL), StandardCharsets.UTF_8);
    assertTrue(json.startsWith("{\"id\":\"other.town-hall\",\"kind\":\"other\""), json);
    assertTrue(
        json.contains(
            "\"preferred\":{\"form\":\"town hall\",\"note\":\"en-GB\"},\"unreviewed\":[{\"form\":\"city hall\""),
        json);
    assertTrue(json.contains("\"fr\":{},\"de\":{\"unreviewed\":[\"Rathaus\"]}"), json);
    assertTrue(json.contains("\"note\":\"Subject: Administration\""), json);
    assertEquals("{context=1}", read.leftOut().toString());
  }

  @Test
  void dataCategoriesMayBeElements() throws Exception {
    String tbx =
        """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
            xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="c1">
          <min:subjectField>place</min:subjectField>
          <langSec xml:lang="en"><termSec><term>Oakfield</term>
            <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        </conceptEntry></body></text></tbx>
        """;
    String json =
        new String(
            write(read(tbx, ExchangeFormat.TBX).entries(), ExchangeFormat.JSONL),
            StandardCharsets.UTF_8);
    assertTrue(json.contains("\"id\":\"place.oakfield\",\"kind\":\"place\""), json);
    assertTrue(json.contains("\"forms\":{\"en\":\"Oakfield\""), json);
  }

  @Test
  void nothingOutsideATermbaseIsRead() {
    String xml =
        """
        <!DOCTYPE martif [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
        <martif><text><body><termEntry><langSet xml:lang="en"><tig><term>&secret;</term></tig>
        </langSet></termEntry></body></text></martif>
        """;
    List<Problem> problems = problems(xml, ExchangeFormat.TBX);
    assertEquals("X101", problems.get(0).code(), problems::toString);
  }

  @Test
  void allProblemsAreToldTogetherWithTheirLines() {
    String csv = "en,fr,de\nA/B,b,\nOakfield,Ôakfield,x,y\nc,d,e\n";
    List<Problem> problems = problems(csv, ExchangeFormat.CSV);
    assertEquals(List.of(2, 3), problems.stream().map(Problem::line).toList(), problems::toString);
    assertTrue(problems.get(1).toString().contains("4 cells; expected 3"), problems::toString);
    assertEquals(
        "file:2:1: X113 nothing says what languages the two columns are in; expected the languages"
            + " as an option, or in a third and fourth column",
        problems("source,target\nRathaus,town hall\n", ExchangeFormat.CSV).get(0).toString());
    assertTrue(problems("{\"id\": 3}\n[]\n{\n", ExchangeFormat.JSONL).size() >= 3);
    assertEquals("X102", problems("<html/>", ExchangeFormat.TBX).get(0).code());
    assertEquals("X101", problems("<tbx><text>", ExchangeFormat.TBX).get(0).code());
    assertEquals("X110", problems("", ExchangeFormat.CSV).get(0).code());
    assertEquals("X112", problems("a,b,de,en\na,c,de,en\n", ExchangeFormat.CSV).get(0).code());
  }

  @Test
  void aListOfPairsComesBackAsItWas() throws Exception {
    String pairs = "Rathaus,town hall\n\"Ämter, alle\",offices\nStadthaus,town hall\n";
    ImportSettings settings =
        new ImportSettings(
            "2026-01-31",
            "A glossary.",
            false,
            Set.of(),
            new ImportSettings.Pair("de", "en"),
            "other");
    Imported read = read(pairs.getBytes(StandardCharsets.UTF_8), ExchangeFormat.CSV, settings);
    assertEquals(2, read.entries().size());
    String back =
        new String(
            write(read.entries(), ExchangeFormat.CSV_PAIR, "de", "en"), StandardCharsets.UTF_8);
    assertEquals(Set.copyOf(pairs.lines().toList()), Set.copyOf(back.lines().toList()));
  }

  @Test
  void aTableOfEqualTermsComesBackAsItWas() throws Exception {
    String table = "en\tfr\tde\ntown hall\tmairie\tRathaus\nharbour\t\tHafen\n";
    Imported read = read(table, ExchangeFormat.TSV);
    assertEquals(
        table,
        new String(
            write(read.entries(), ExchangeFormat.TSV, "en", "fr", "de"), StandardCharsets.UTF_8));
  }

  @Test
  void importedTermsAreReviewedOnlyIfSomebodySaysSo() throws Exception {
    byte[] table = "en,de\nOakfield,Eichfeld\n".getBytes(StandardCharsets.UTF_8);
    ImportSettings reviewed =
        new ImportSettings("2026-01-31", "A.B", true, Set.of(), null, "place");
    String plain =
        new String(
            write(read(table, ExchangeFormat.CSV, SETTINGS).entries(), ExchangeFormat.JSONL),
            StandardCharsets.UTF_8);
    String said =
        new String(
            write(read(table, ExchangeFormat.CSV, reviewed).entries(), ExchangeFormat.JSONL),
            StandardCharsets.UTF_8);
    assertTrue(plain.contains("\"en\":{\"unreviewed\":[\"Oakfield\"]}"), plain);
    assertTrue(said.contains("\"id\":\"place.oakfield\""), said);
    assertTrue(said.contains("\"en\":\"Oakfield\""), said);
  }
}
