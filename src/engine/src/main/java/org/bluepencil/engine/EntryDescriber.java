package org.bluepencil.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bluepencil.engine.DictionaryEntry.DatedForm;
import org.bluepencil.engine.DictionaryEntry.StyleForm;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.HouseStyle;
import org.bluepencil.engine.names.NameExplainer;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/** Shows entries to readers: a person's names as they are printed, given name first. */
final class EntryDescriber {

  private EntryDescriber() {}

  static DictionaryEntry describe(Entry entry, Collection<HouseStyle> styles) {
    Map<String, List<DatedForm>> dated = new LinkedHashMap<>();
    Map<String, List<String>> unreviewed = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    entry
        .forms()
        .forEach(
            (language, forms) -> {
              notes.putAll(forms.notes());
              if (!forms.dated().isEmpty()) {
                dated.put(language, dated(forms));
              }
              if (!forms.unreviewed().isEmpty()) {
                unreviewed.put(language, join(forms, forms.unreviewed()));
              }
            });
    return new DictionaryEntry(
        entry.id(),
        entry.kind(),
        entry.wikidata(),
        entry.territory(),
        natives(entry),
        forms(entry),
        dated,
        unreviewed,
        notes,
        styles.stream().flatMap(style -> preferences(style, entry)).toList(),
        related(entry),
        entry.contested(),
        entry.source(),
        entry.asOf(),
        entry.note());
  }

  /** The folded native and text-language forms of an entry, as they are printed. */
  static Stream<String> spellings(Entry entry) {
    return Stream.concat(
            natives(entry).values().stream(), forms(entry).values().stream().flatMap(List::stream))
        .map(Fold::of);
  }

  private static Map<String, String> natives(Entry entry) {
    Map<String, String> natives = new LinkedHashMap<>();
    entry
        .natives()
        .forEach((language, form) -> natives.put(language, join(form.given(), form.name())));
    return natives;
  }

  private static Map<String, List<String>> forms(Entry entry) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    entry.forms().forEach((language, f) -> forms.put(language, join(f, f.names())));
    entry
        .shortForms()
        .forEach(
            (language, f) ->
                forms.computeIfAbsent(language, l -> new ArrayList<>()).addAll(join(f, f.names())));
    forms.values().removeIf(List::isEmpty);
    return forms;
  }

  private static List<DatedForm> dated(Entry.Forms forms) {
    return forms.dated().stream().map(d -> new DatedForm(d.form(), d.from(), d.until())).toList();
  }

  private static Stream<StyleForm> preferences(HouseStyle style, Entry entry) {
    return style.preferences().stream()
        .filter(preference -> preference.entry().equals(entry.id()))
        .map(
            preference ->
                new StyleForm(
                    style.id(),
                    preference.language(),
                    NameExplainer.part(preference.part()),
                    preference.forms(),
                    preference.from(),
                    preference.until(),
                    preference.source()));
  }

  private static List<String> related(Entry entry) {
    return Stream.concat(Stream.of(entry.country(), entry.region()), entry.related().stream())
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> join(Entry.Forms forms, List<String> names) {
    List<String> joined = new ArrayList<>();
    for (String name : names) {
      joined.add(join(forms.given().isEmpty() ? null : forms.given().get(0), name));
    }
    return joined;
  }

  private static String join(@Nullable String given, String name) {
    return given == null ? name : given + " " + name;
  }
}
