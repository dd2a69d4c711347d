package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bluepencil.engine.romanization.Romanizer;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private static NameIndex index(List<String> names) {
    List<Entry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(
          new Entry(
              "place.e" + entries.size(),
              "place",
              null,
              null,
              null,
              Map.of(),
              Map.of("en", new Entry.Forms(List.of(), List.of(name), List.of())),
              Map.of(),
              List.of(),
              List.of(),
              false,
              List.of(),
              null,
              null,
              List.of(),
              "tests",
              "2026",
              null));
    }
    return NameIndexBuilder.build(entries, Romanizer.of(Map.of()), WordFilter.empty());
  }

  private static final NameIndex INDEX =
      index(List.of("York", "New York", "New York Times", "Slov'yansk", "Saint-Denis", "Łódź"));

  private static List<String> found(NameIndex index, String string) {
    Text text = Text.plain(0, string, Set.of());
    List<String> found = new ArrayList<>();
    index.match(
        text,
        (first, last, key) ->
            found.add(
                string.substring(text.tokens().start(first), text.tokens().end(last))
                    + "="
                    + index.key(key)));
    return found;
  }

  @Test
  void theLongestWinsAtEachWord() {
    assertEquals(
        List.of("New York Times=new york times", "York=york"), found(INDEX, "New York Times"));
    assertEquals(List.of("New York=new york", "York=york"), found(INDEX, "New York Time magazine"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New York",
        "new york",
        "NEW YORK",
        "New-York",
        "New\u2011York",
        "New\nYork",
        "New\r\nYork",
        "New  York",
        "New\u00A0York",
        "New\u202FYork",
        "New \n York",
        "Ne\u00ADw Yo\u200Brk",
        "New, York",
        "New. York",
      })
  void isFoundAcross(String spelling) {
    assertTrue(found(INDEX, "in " + spelling + " today").contains(spelling + "=new york"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New\n\nYork",
        "New.York",
        "New — York",
        "New: York",
        "New (York)",
        "New - York",
        "NewYork",
        "New       York",
        "New, , York",
      })
  void isNotFoundAcross(String spelling) {
    assertTrue(found(INDEX, spelling).stream().noneMatch(f -> f.endsWith("=new york")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Slov'yansk", "Slov’yansk", "Slovʼyansk", "Slov`yansk", "Slovyansk", "SLOV’YANSK"})
  void anyApostropheOrNoneWillDo(String spelling) {
    assertEquals(1, found(INDEX, "to " + spelling + "’s north").size(), spelling);
  }

  @Test
  void decomposedTextIsFound() {
    String decomposed = Normalizer2.getNFDInstance().normalize("Łódź");
    assertEquals(List.of(decomposed + "=lodz"), found(INDEX, decomposed));
  }

  @Test
  void aNameIsFoundWholeByItself() {
    assertEquals("new york", INDEX.key(INDEX.find("New York")));
    assertEquals("saint denis", INDEX.key(INDEX.find("Saint-Denis")));
    assertEquals(-1, INDEX.find("New York City"));
    assertEquals(-1, INDEX.find("Old York"));
    assertEquals(-1, INDEX.find(""));
  }

  @Test
  void anEmptyIndexFindsNothing() {
    assertEquals(List.of(), found(index(List.of()), "New York"));
    assertEquals(0, index(List.of()).keyCount());
  }

  /** Few short words, so that many names share their beginnings. */
  @Provide
  Arbitrary<List<String>> names() {
    return words()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(w -> String.join(" ", w))
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("ka", "Ka", "ko", "la", "lo", "má", "mo", "Če", "ça", "ło", "и", "ї");
  }

  @Provide
  Arbitrary<List<String>> runningText() {
    return words().list().ofMaxSize(80);
  }

  @Property(tries = 400)
  void findsWhatALookUpInASetFinds(
      @ForAll("names") List<String> names, @ForAll("runningText") List<String> words) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(Fold.of(name)));
    String string = String.join(" ", words);
    Tokens tokens = Tokens.of(string);
    List<String> naive = new ArrayList<>();
    for (int first = 0; first < tokens.count(); first++) {
      for (int last = Math.min(tokens.count() - 1, first + 3); last >= first; last--) {
        String surface = string.substring(tokens.start(first), tokens.end(last));
        if (keys.contains(Fold.of(surface))) {
          naive.add(surface + "=" + Fold.of(surface));
          break;
        }
      }
    }
    NameIndex index = index(names);
    assertEquals(keys.size(), index.keyCount());
    assertEquals(naive, found(index, string));
  }

  @Test
  void thousandsOfNamesAreAllFoundAndNoOthers() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      names.add("Q" + Integer.toString(i * 7919, 36) + (i % 3 == 0 ? " of " + i % 97 : ""));
    }
    NameIndex index = index(names);
    for (String name : names) {
      assertEquals(Fold.of(name), index.key(index.find(name)));
      assertEquals(-1, index.find(name + "x"), name);
    }
  }
}
