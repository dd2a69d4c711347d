package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes come back, and before anybody has gone home. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RobustnessTest {

  private static final int MEGABYTE = 1 << 20;

  private static final Options OPTIONS =
      Options.defaults().withChecks(EnumSet.complementOf(EnumSet.of(CheckGroup.IDIOMS)));

  private static void comesBack(String text) {
    Copy copy = Copy.of(text).withLanguage("en");
    Revision revision = SmallDictionary.cleaner().clean(copy, OPTIONS);
    assertEquals(text, revision.fields().get(0).original());
  }

  static Stream<String> characters() {
    return Stream.of(
        "“", "”", "\"", "«", "'", "a", "K", " ", "\u00A0", ".", ",", "\n", "\r\n", "😀", "\uD800",
        "\uDC00", "\u0301", "\u200B", "1", "-", "`", "@", "#", "\\", "/", ":");
  }

  @ParameterizedTest
  @MethodSource("characters")
  void aMegabyteOfOneCharacter(String character) {
    comesBack(character.repeat(MEGABYTE / character.length()));
  }

  static Stream<String> pieces() {
    return Stream.of(
        "kyiv ",
        "Kiew, ",
        "Dmytro Kouleba ",
        "Nova\nKajovka ",
        "Kiev",
        "“Kiev” ",
        "\"a\" “b” ",
        "“ a ” ",
        "” a “ ",
        "He left , then . . . ",
        "5000 men and 6,000 drones ",
        "1,",
        "a.b.",
        "“x”\n",
        "“One two three four”\n\n“One two three five” he said.\n\n",
        "It was. Was not. ",
        "a, the b, C D.",
        "Ms. ",
        "(sic) “Kiev” (sic) ",
        "https://kiev.example/ ",
        "`kiev` ",
        "To see in video\n\n",
        "e\u0301",
        "Київ ");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void manyThousandsOfTheSame(String piece) {
    comesBack(piece.repeat(MEGABYTE / 2 / piece.length()));
  }

  @Test
  void oneNameTwoHundredThousandTimes() {
    comesBack("Kiev ".repeat(200_000));
  }

  @Test
  void manyEditsThatCallForAnother() {
    Copy copy =
        Copy.of("Then alpha left.\n".repeat(10_000))
            .withLanguage("en")
            .withGlossary(
                List.of(
                    new Copy.GlossaryTerm("alpha", "beta"), new Copy.GlossaryTerm("beta", "x")));
    assertFalse(SmallDictionary.cleaner().clean(copy, OPTIONS).changed());
  }

  static Stream<Integer> seeds() {
    return Stream.of(1, 2, 3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDeepMixtureOfEverything(int seed) {
    Random random = new Random(seed);
    String[] all = Stream.concat(characters(), pieces()).toArray(String[]::new);
    StringBuilder text = new StringBuilder();
    while (text.length() < 300_000) {
      text.append(all[random.nextInt(all.length)]);
    }
    comesBack(text.toString());
  }
}
