package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.Options;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence in one style after another: what each house of the project writes, and when. */
class HouseStylesTest {

  private static final Dictionary PACKAGED = Lexicon.open();

  private static String clean(
      @Nullable String style, String language, @Nullable LocalDate date, String text) {
    Copy copy = Copy.of(text).withLanguage(language).withDate(date);
    return new Cleaner(PACKAGED)
        .clean(
            style == null ? copy : copy.withStyle(style),
            Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES)))
        .text();
  }

  @Test
  void thirteenHousesAreThere() {
    assertEquals(
        Set.of(
            "afp",
            "ap",
            "bbc",
            "dpa",
            "elpais",
            "guardian",
            "lemonde",
            "liberation",
            "nzz",
            "pap",
            "reuters",
            "ukrinform",
            "un"),
        PACKAGED.styles().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "ap, Zelenskyy",
    "reuters, Zelenskiy",
    "bbc, Zelensky",
    "afp, Zelensky",
    "un, Zelenskyy",
  })
  void theOnePresidentIsWrittenAsTheHouseWritesHim(String style, String surname) {
    for (String given : new String[] {"Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi"}) {
      assertEquals(
          "President Volodymyr " + surname + " of Ukraine signed the law.",
          clean(style, "en", null, "President Volodymyr " + given + " of Ukraine signed the law."));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ap | Libya was ruled by Moammar Gadhafi.",
        "reuters | Libya was ruled by Muammar Gaddafi.",
        "bbc | Libya was ruled by Muammar Gaddafi.",
        "guardian | Libya was ruled by Muammar Gaddafi.",
        "un | Libya was ruled by Muammar Qadhafi.",
        "afp | Libya was ruled by Muammar Qaddafi.",
      })
  void aNameFromArabicIsSpelledByTheHouse(String style, String cleaned) {
    assertEquals(cleaned, clean(style, "en", null, "Libya was ruled by Muammar Qaddafi."));
  }

  @ParameterizedTest
  @CsvSource({
    "ap, Erdogan",
    "reuters, Erdogan",
    "afp, Erdogan",
    "bbc, Erdogan",
    "guardian, Erdoğan",
  })
  void accentsGoWithTheHouse(String style, String surname) {
    for (String given : new String[] {"Erdogan", "Erdoğan"}) {
      assertEquals(
          "Turkish President Recep Tayyip " + surname + " spoke in Ankara.",
          clean(
              style, "en", null, "Turkish President Recep Tayyip " + given + " spoke in Ankara."));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ap, en, , Kim Jong Un",
    "reuters, en, , Kim Jong Un",
    "afp, en, , Kim Jong Un",
    "guardian, en, , Kim Jong-un",
    "bbc, en, 2019-02-28, Kim Jong-un",
    "lemonde, fr, , Kim Jong-un",
    "liberation, fr, , Kim Jong-un",
    "elpais, es, , Kim Jong-un",
    "dpa, de, , Kim Jong Un",
    "nzz, de, , Kim Jong Un",
  })
  void aGivenNameIsJoinedAsTheHouseJoinsIt(
      String style, String language, @Nullable LocalDate date, String name) {
    String after = language.equals("en") ? " left North Korea." : ", Pyongyang.";
    for (String given : new String[] {"Kim Jong Un", "Kim Jong-un"}) {
      assertEquals(name + after, clean(style, language, date, given + after));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ap | en | Bashar Assad flew to Moscow. | Bashar al-Assad flew to Moscow.",
        "reuters | en | Bashar al-Assad flew to Moscow. | Bashar al-Assad flew to Moscow.",
        "reuters | en | Iran's Abbas Araqchi left. | Iran's Abbas Araghchi left.",
        "ap | en | Iran's Abbas Araghchi left. | Iran's Abbas Araqchi left.",
        "ap | en | They had links to al-Qaida. | They had links to al-Qaeda.",
        "bbc | en | They had links to al-Qaeda. | They had links to al-Qaida.",
        "afp | en | Svetlana Tikhanovskaya left. | Sviatlana Tsikhanouskaya left.",
        "lemonde | fr | Bachar Al-Assad a fui Damas. | Bachar el-Assad a fui Damas.",
        "liberation | fr | Bachar al-Assad a fui Damas. | Bachar el-Assad a fui Damas.",
        "dpa | de | Irans Ali Chamenei sprach. | Irans Ali Khamenei sprach.",
        "nzz | de | Irans Ali Khamenei sprach. | Irans Ali Chamenei sprach.",
        "nzz | de | Wolodimir Selenski sprach. | Wolodymyr Selenskyj sprach.",
        "dpa | de | Wolodymyr Selenskyj sprach. | Wolodymyr Selenski sprach.",
        "elpais | es | Volodímir Zelenski habló. | Volodymyr Zelensky habló.",
      })
  void eachHouseItsOwn(String style, String language, String cleaned, String text) {
    assertEquals(cleaned, clean(style, language, null, text));
    assertEquals(text, clean(null, language, null, text), "the neutral style");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "afp | 2019-05-20 | Talks on Ukraine in Kyiv ended. | Talks on Ukraine in Kiev ended.",
        "afp | 2021-06-01 | Talks on Ukraine in Kyiv ended. | Talks on Ukraine in Kyiv ended.",
        "reuters | 2014-02-20 | Viktor Yanukovych left. | Viktor Yanukovich left.",
        "reuters | 2023-02-20 | Viktor Yanukovych left. | Viktor Yanukovych left.",
        "ap | 2019-02-20 | Viktor Orban of Hungary left. | Viktor Orban of Hungary left.",
        "ap | 2024-02-20 | Viktor Orban of Hungary left. | Viktor Orbán of Hungary left.",
        "bbc | 2024-11-01 | Kim Jong Un left North Korea. | Kim Jong Un left North Korea.",
      })
  void theDayDecides(String style, LocalDate date, String text, String cleaned) {
    assertEquals(cleaned, clean(style, "en", date, text));
  }
}
