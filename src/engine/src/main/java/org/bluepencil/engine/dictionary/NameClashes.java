package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.PlacedEntry.Written;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds forms of an entry that stand under another entry too, which its language writes otherwise:
 * there a right name would be “corrected” into someone else's, unless an example proves that both
 * are told apart. Two that would be corrected into each other are wrong whatever an example says.
 *
 * <p>Given names are left out: they are shared, and mean nothing without a surname.
 */
final class NameClashes {

  private record Use(Entry entry, Part part) {}

  private final Map<String, List<Use>> uses = new HashMap<>();

  NameClashes(List<Entry> entries) {
    for (Entry entry : entries) {
      Set<String> keys = new HashSet<>();
      listed(entry.forms()).forEach(form -> keys.addAll(NameIndex.keysOf(form)));
      entry.variants().stream()
          // A person's variant may be given name and surname.
          .filter(variant -> !entry.isPerson() || variant.form().indexOf(' ') < 0)
          .forEach(variant -> keys.addAll(NameIndex.keysOf(variant.form())));
      keys.forEach(key -> add(key, new Use(entry, Part.WHOLE)));
      Set<String> shorts = new HashSet<>();
      listed(entry.shortForms()).forEach(form -> shorts.addAll(NameIndex.keysOf(form)));
      shorts.forEach(key -> add(key, new Use(entry, Part.SHORT)));
    }
  }

  private static Stream<String> listed(Map<String, Entry.Forms> forms) {
    return forms.values().stream()
        .flatMap(f -> Stream.concat(f.names().stream(), f.dated().stream().map(Entry.Dated::form)));
  }

  private void add(String key, Use use) {
    uses.computeIfAbsent(key, k -> new ArrayList<>()).add(use);
  }

  void check(PlacedEntry placed, List<Problem> problems) {
    for (String list : List.of("forms", "short")) {
      for (Written form : placed.written(list)) {
        if (Languages.isText(form.language()) && !form.pointer().contains("/given")) {
          check(placed, form, problems);
        }
      }
    }
  }

  private void check(PlacedEntry placed, Written form, List<Problem> problems) {
    for (Use other : others(placed.entry(), form.form())) {
      String target = target(other, form.language(), form.form());
      if (target == null) {
        continue;
      }
      String both =
          "%s is also a spelling of %s, which %s writes %s"
              .formatted(form.form(), other.entry().id(), form.language(), target);
      if (isLoop(placed.entry(), form, target)) {
        problems.add(
            placed.problem(
                form.pointer(),
                "N207",
                both + ", and the other way round",
                "each form under one of them, or accepted in both"));
      } else if (!placed.hasExample(form) && !isLeft(other.entry(), form.form())) {
        problems.add(
            placed.problem(
                form.pointer(),
                "N206",
                both,
                "an example in "
                    + form.language()
                    + " that keeps it, or it among that entry's accepted forms"));
      }
    }
  }

  /** Whether the other entry leaves a phrase alone in which the form stands. */
  private static boolean isLeft(Entry entry, String form) {
    return entry.leave().stream().anyMatch(phrase -> Fold.of(phrase).contains(Fold.of(form)));
  }

  private List<Use> others(Entry entry, String form) {
    return uses(form).filter(use -> !use.entry().id().equals(entry.id())).distinct().toList();
  }

  private Stream<Use> uses(String form) {
    return NameIndex.keysOf(form).stream()
        .flatMap(key -> uses.getOrDefault(key, List.of()).stream());
  }

  /** What the language writes for another entry, or null where it writes the form for that too. */
  private static @Nullable String target(Use use, String language, String form) {
    Entry.Forms forms =
        use.part() == Part.SHORT
            ? use.entry().shortForms().get(language)
            : use.entry().forms().get(language);
    if (forms == null || forms.names().isEmpty()) {
      return null;
    }
    Set<String> keys = new HashSet<>();
    forms.names().forEach(name -> keys.addAll(NameIndex.keysOf(name)));
    forms.dated().forEach(dated -> keys.addAll(NameIndex.keysOf(dated.form())));
    keys.retainAll(NameIndex.keysOf(form));
    return keys.isEmpty() ? forms.names().get(0) : null;
  }

  /** Whether the other entry's form would in turn be corrected into this one. */
  private boolean isLoop(Entry entry, Written form, String target) {
    return uses(target)
        .filter(use -> use.entry().id().equals(entry.id()))
        .map(use -> target(use, form.language(), target))
        .anyMatch(back -> back != null && Fold.of(back).equals(Fold.of(form.form())));
  }
}
