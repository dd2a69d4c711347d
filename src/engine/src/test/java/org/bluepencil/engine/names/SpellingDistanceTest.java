package org.bluepencil.engine.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near spellings are, and that the near ones are found among many. */
class SpellingDistanceTest {

  @ParameterizedTest
  @CsvSource({"donestk, donetsk", "klitsko, klitschko", "sirsky, syrsky", "zapporijia, zaporijia"})
  void garbledSpellingsAreNearerThanAnotherLetter(String garbled, String right) {
    int cost = SpellingDistance.of(garbled, right);
    assertTrue(cost > 0 && cost < 2 * SpellingDistance.LETTER, () -> "cost " + cost);
  }

  @ParameterizedTest
  @CsvSource({"klitsko, klitschko", "bezikian, pezeshkian", "schougu, schoigu"})
  void spellingsThatSoundAlikeHaveOneSkeleton(String one, String other) {
    assertEquals(SpellingDistance.skeleton(other), SpellingDistance.skeleton(one));
  }

  @Property
  void distanceIsTheSameBothWays(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 9) String one,
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 9) String other) {
    assertEquals(SpellingDistance.of(one, other), SpellingDistance.of(other, one));
    assertEquals(one.equals(other), SpellingDistance.of(one, other) == 0);
  }

  @Test
  void endingsMakeAnotherWordOfAName() {
    assertTrue(SameStem.areOfOneStem("zelenska", "zelensky", "en"));
    assertTrue(SameStem.areOfOneStem("putina", "putin", "en"));
    assertTrue(SameStem.areOfOneStem("kyivans", "kyiv", "en"));
    assertTrue(SameStem.areOfOneStem("донецьку", "донецьк", "uk"));
    assertFalse(SameStem.areOfOneStem("donestk", "donetsk", "en"));
    assertFalse(SameStem.areOfOneStem("klitsko", "klitschko", "en"));
  }

  @Test
  void findsTheNearestOfManyForms() {
    List<Entry> entries =
        java.util.stream.IntStream.range(0, 20_000)
            .mapToObj(i -> place(i, i == 7_000 ? "Donetsk" : synthetic(i)))
            .toList();
    NearForms index = NearForms.of(entries, "en", new CaseForms());
    assertEquals(7_000, index.find("donestk", entry -> true).get(0).entry());
    assertTrue(index.find("donetsk", entry -> entry == 7_000).isEmpty(), "itself is not near");
    assertTrue(
        index.find("donestk", entry -> entry != 7_000).stream()
            .noneMatch(near -> near.entry() == 7_000));
    assertTrue(index.find("wxyzq", entry -> entry == 7_000).isEmpty());
  }

  private static String synthetic(int i) {
    String[] syllables = {"ka", "lo", "mi", "ru", "ve", "sta", "gre", "bo", "zhi", "pe"};
    StringBuilder name = new StringBuilder("X");
    for (int n = i + 10_000; n > 0; n /= 10) {
      name.append(syllables[n % 10]);
    }
    return name.toString();
  }

  private static Entry place(int i, String form) {
    Map<String, Entry.Forms> forms = new TreeMap<>();
    forms.put("en", new Entry.Forms(List.of(), List.of(form), List.of(), List.of(), Map.of()));
    return new Entry(
        "place.p" + i,
        "place",
        null,
        "UA",
        null,
        Map.of(),
        forms,
        Map.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        null,
        null,
        List.of(),
        "test",
        "2026-01",
        null);
  }
}
