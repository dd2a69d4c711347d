package org.bluepencil.engine.names;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.HouseStyle;
import org.bluepencil.engine.dictionary.HouseStyle.Preference;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.jspecify.annotations.Nullable;

/** What an editor is told of a name: what is wrong, on whose authority and as of when. */
final class NameMessages {

  private NameMessages() {}

  /**
   * @param preference what the house style says of the name, or null where it says nothing
   */
  static String variant(
      CopyView copy,
      Entry entry,
      Reading reading,
      @Nullable Preference preference,
      String surface,
      List<String> forms) {
    String wanted = forms.stream().map(NameMessages::quote).collect(Collectors.joining(" or "));
    String names = forms.size() > 1 || entry.natives().isEmpty() ? "" : " for " + own(entry);
    HouseStyle style = copy.style();
    boolean styled = preference != null && style != null;
    return "%s is %s%s; %s writes %s. %s As of %s."
        .formatted(
            quote(surface),
            origin(copy, reading),
            names,
            styled ? house(style, preference) : languageName(copy.language()) + " copy",
            wanted,
            styled ? preference.source() : entry.source(),
            styled ? style.asOf() : entry.asOf());
  }

  /** A house style and the days for which its preference holds: AP style, since 2019-08-14, … */
  private static String house(HouseStyle style, Preference preference) {
    String name = style.name() + " style";
    String from = preference.from() == null ? "" : ", since " + preference.from() + ",";
    String until = preference.until() == null ? "" : ", until " + preference.until() + ",";
    return name + (from.isEmpty() || until.isEmpty() ? from + until : from + until.substring(1));
  }

  /** Where a spelling comes from, in words; the copy's source language first. */
  private static String origin(CopyView copy, Reading reading) {
    if (reading.handListed()) {
      return "a spelling seen in print";
    }
    int language = Languages.bit(copy.language());
    int others =
        (reading.acceptedIn() | reading.datedIn() | reading.nativeIn() | reading.romanizedFor())
            & ~language;
    int source = copy.sourceLanguage() == null ? 0 : Languages.bit(copy.sourceLanguage());
    if ((others & source) != 0) {
      return "the " + languageName(copy.sourceLanguage()) + " spelling";
    }
    if ((reading.datedIn() & language) != 0) {
      return "the former name";
    }
    List<String> names =
        Languages.of(others).stream().limit(3).map(NameMessages::languageName).toList();
    boolean right = (reading.acceptedIn() & language) != 0;
    if (right) {
      return "also right in " + languageName(copy.language());
    }
    return names.isEmpty() ? "another spelling" : "a spelling of " + String.join(", ", names);
  }

  private static String own(Entry entry) {
    Map.Entry<String, Entry.Native> first = entry.natives().entrySet().iterator().next();
    String given = first.getValue().given();
    return given == null ? first.getValue().name() : given + " " + first.getValue().name();
  }

  static String translated(String word, String surname) {
    return "%s stands where the surname %s is wanted; it may be the name, translated."
        .formatted(quote(word), quote(surname));
  }

  static String translatedTitle(String title) {
    return "%s may be the title of a newspaper or station, translated; it should stand as the outlet has it."
        .formatted(quote(title));
  }

  static String capitals(String form) {
    return "A name in small letters: %s.".formatted(quote(form));
  }

  static String mixedScript(String form) {
    return "Some letters of this name are of another script: %s.".formatted(quote(form));
  }

  static String garbled(String surface, List<String> forms) {
    return "%s looks like a garbled spelling of %s."
        .formatted(
            quote(surface),
            forms.stream().map(NameMessages::quote).collect(Collectors.joining(" or ")));
  }

  /** What is said of a name that nobody listed, spelled as another language's press spells it. */
  static String respelled(CopyView copy, String surface, OtherConvention.Respelling respelling) {
    String languages =
        respelling.conventions().stream()
            .limit(3)
            .map(NameMessages::languageName)
            .collect(Collectors.joining(", "));
    String wanted =
        respelling.forms().stream().map(NameMessages::quote).collect(Collectors.joining(" or "));
    return "%s reads like a spelling of %s for %s; %s copy would write %s."
        .formatted(
            quote(surface),
            languages,
            String.join(" or ", respelling.natives()),
            languageName(copy.language()),
            wanted);
  }

  static String twice(String surface, String usual) {
    return "%s and %s look like one name in two spellings.".formatted(quote(surface), quote(usual));
  }

  static String mixed(String surface, String usual) {
    return "Both %s and %s are right, but one copy should keep to one of them."
        .formatted(quote(surface), quote(usual));
  }

  static String languageName(String language) {
    return new ULocale(language).getDisplayLanguage(ULocale.ENGLISH);
  }

  private static String quote(String text) {
    return "“" + text + "”";
  }
}
