package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What must hold always, on text made of what newsrooms and scrapers produce, and of anything. */
class CleanerPropertyTest {

  private static final Options EDITING =
      Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES, CheckGroup.TYPOGRAPHY));

  /** Pieces that set the checks off, alone or in each other's company. */
  private static final List<String> PIECES =
      List.of(
          "kyiv",
          "KYIV",
          "Kiev",
          "Kouleba",
          "Dmytro Kouleba",
          "Serguiï Gaïdaï",
          "Sergui\u0308",
          "Lugansk",
          "Marioupol",
          "Lemberg",
          "Nova\nKajovka",
          "chicken Kiev",
          "Zelenskyy",
          "Zelensky",
          "Poutine",
          "President",
          "Ms.",
          "Ukraine",
          "1986",
          "2022",
          "5000",
          "2000",
          "6,000",
          "12 700",
          "1,5 million",
          "and",
          "new weapons",
          "“",
          "”",
          "„",
          "«",
          "»",
          "\"",
          "'",
          "’",
          "‘",
          " ",
          "  ",
          "\u00A0",
          "\u202F",
          "\n",
          "\r\n",
          "\n\n",
          ".",
          " .",
          ",",
          " ,",
          "!",
          "?",
          ":",
          ";",
          "(",
          ")",
          "-",
          "–",
          "he said",
          "the",
          "Thursday.",
          "https://kyiv.example/kiev",
          "@kyiv",
          "#Kiev",
          "`kyiv`",
          "\u200B",
          "\u00AD",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "e\u0301",
          "Київ",
          "Киев",
          "Зеленский",
          "monday",
          "ukrainian",
          "To see in video",
          "heard! “The");

  @Provide
  Arbitrary<String> newsText() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(this::join);
  }

  private String join(List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      text.append(pieces.get(i));
      // Most neighbours are a blank apart, some are not.
      text.append((pieces.get(i).length() + i) % 4 == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  @Provide
  Arbitrary<String> language() {
    return Arbitraries.of("en", "fr", "de", "es", "pl", "uk", "xx");
  }

  @Property(tries = 3000)
  void newsTextComesBackSound(
      @ForAll("newsText") String text, @ForAll("language") String language) {
    Copy copy = Copy.of(text).withLanguage(language).withSourceLanguage("fr");
    Revisions.assertSound(TestDictionary.cleaner(), copy, EDITING);
  }

  @Tag("nightly")
  @Property(tries = 60_000)
  void muchNewsTextComesBackSound(
      @ForAll("newsText") String text, @ForAll("language") String language) {
    Copy copy = Copy.of(text).withLanguage(language).withSourceLanguage("fr");
    Revisions.assertSound(TestDictionary.cleaner(), copy, EDITING);
  }

  @Property(tries = 500)
  void newsTextComesBackSoundFromEveryCheck(@ForAll("newsText") String text) {
    Copy copy =
        Copy.of(text)
            .withLanguage("en")
            .withSourceLanguage("fr")
            .withDate(LocalDate.of(2022, 3, 24));
    Revisions.assertSound(TestDictionary.cleaner(), copy, Options.defaults());
  }

  @Property(tries = 1000)
  void anyStringComesBackSound(@ForAll("anything") String text) {
    Revisions.assertSound(TestDictionary.cleaner(), Copy.of(text), Options.defaults());
  }

  @Property(tries = 300)
  void severalFieldsComeBackSound(
      @ForAll("newsText") String headline, @ForAll("newsText") String body) {
    Copy copy =
        Copy.of(List.of(new Copy.Field("headline", headline, 60), new Copy.Field("body", body)))
            .withLanguage("en");
    Revisions.assertSound(TestDictionary.cleaner(), copy, EDITING);
  }

  @Property(tries = 300)
  void flagModeChangesNothing(@ForAll("newsText") String text) {
    Options flagging = EDITING.withMode(Options.Mode.FLAG);
    Revision revision =
        Revisions.assertSound(TestDictionary.cleaner(), Copy.of(text).withLanguage("en"), flagging);
    assertFalse(revision.changed());
  }
}
