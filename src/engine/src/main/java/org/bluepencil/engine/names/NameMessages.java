package org.bluepencil.engine.names;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Reading;

/** What an editor is told of a name: what is wrong, on whose authority and as of when. */
final class NameMessages {

  private NameMessages() {}

  static String variant(
      CopyView copy, Entry entry, Reading reading, String surface, List<String> forms) {
    String wanted = forms.stream().map(NameMessages::quote).collect(Collectors.joining(" or "));
    String names = forms.size() > 1 || entry.natives().isEmpty() ? "" : " for " + own(entry);
    return "%s is %s%s; %s copy writes %s. %s As of %s."
        .formatted(
            quote(surface),
            origin(copy, reading),
            names,
            languageName(copy.language()),
            wanted,
            entry.source(),
            entry.asOf());
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
    return names.isEmpty() ? "another spelling" : "a spelling of " + String.join(", ", names);
  }

  private static String own(Entry entry) {
    Map.Entry<String, Entry.Native> first = entry.natives().entrySet().iterator().next();
    String given = first.getValue().given();
    return given == null ? first.getValue().name() : given + " " + first.getValue().name();
  }

  static String capitals(String form) {
    return "A name in small letters: %s.".formatted(quote(form));
  }

  static String mixedScript(String form) {
    return "Some letters of this name are of another script: %s.".formatted(quote(form));
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
