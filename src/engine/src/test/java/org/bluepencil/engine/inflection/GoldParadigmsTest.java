package org.bluepencil.engine.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the news, declined by hand: every case must come out so, and no form more. */
class GoldParadigmsTest {

  private static final List<Case> COLUMNS =
      List.of(Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE);

  private static final int FIRST_FORM = 3;

  @ParameterizedTest
  @CsvSource({"uk, 56", "ru, 50", "pl, 55", "cs, 20"})
  void declinesAsAnEditorWould(String language, int names) throws IOException {
    Declension declension = Declension.of(language).orElseThrow();
    List<String> rows = rows("/inflection/gold-" + language + ".tsv");
    assertEquals(names, rows.size());
    List<String> wrong = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split("\t");
      List<Inflected> forms =
          declension.decline(cells[2], NameKind.valueOf(cells[0]), gender(cells[1]));
      for (int i = 0; i < COLUMNS.size(); i++) {
        Set<String> expected =
            cells[FIRST_FORM + i].equals("?") ? Set.of() : Set.of(cells[FIRST_FORM + i].split("/"));
        Set<String> answered = answered(forms, COLUMNS.get(i));
        if (!expected.equals(answered)) {
          wrong.add(cells[2] + " " + COLUMNS.get(i) + ": " + new TreeSet<>(answered));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Set<String> answered(List<Inflected> forms, Case wanted) {
    return forms.stream()
        .filter(form -> form.cases().contains(wanted))
        .map(Inflected::form)
        .collect(Collectors.toSet());
  }

  private static @Nullable Gender gender(String cell) {
    return switch (cell) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      default -> null;
    };
  }

  private static List<String> rows(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GoldParadigmsTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
