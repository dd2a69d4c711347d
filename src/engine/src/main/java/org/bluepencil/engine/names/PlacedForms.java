package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What could stand in place of a name, with as much of the words around it as has to change along:
 * the word before it, the ending behind it. Whole words that stay are left out of the span.
 *
 * @param start first UTF-16 code unit of what is replaced
 * @param end the code unit after it
 * @param forms what goes there, best first
 */
record PlacedForms(int start, int end, List<String> forms) {

  /** Fits forms to the place of a name; what cannot be told rules out an edit. */
  static PlacedForms of(
      Text text, int start, int end, String language, List<String> forms, Judgement judgement) {
    String surface = text.string().substring(start, end);
    List<String> joined = joined(WordBefore.of(text, start), language, surface, forms, judgement);
    List<@Nullable NameEnding> endings =
        forms.stream().map(form -> NameEnding.of(text, end, language, surface, form)).toList();
    int from = joined.equals(forms) ? start : text.tokens().start(tokenBefore(text, start));
    int to = end;
    for (NameEnding ending : endings) {
      if (ending == null) {
        judgement.neverEdit("the ending behind it would not fit any more");
      }
      to = ending == null ? to : Math.max(to, ending.end());
    }
    List<String> placed = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      NameEnding ending = endings.get(i);
      boolean same = ending == null || ending.end() == end;
      placed.add(joined.get(i) + (same ? text.string().substring(end, to) : ending.written()));
    }
    return trimmed(from, text.string().substring(from, to), placed);
  }

  private static int tokenBefore(Text text, int start) {
    return text.tokens().firstEndingAfter(start - 1) - 1;
  }

  /** The forms, with the word before them if it changes before any. */
  private static List<String> joined(
      @Nullable WordBefore before,
      String language,
      String surface,
      List<String> forms,
      Judgement judgement) {
    if (before == null) {
      return forms;
    }
    String kept = before.text().string().substring(before.start(), before.nameStart());
    List<String> joined = new ArrayList<>();
    for (String form : forms) {
      String whole = before.with(language, surface, form);
      if (whole == null) {
        judgement.neverEdit("the word before it would not fit any more");
      }
      joined.add(whole == null ? kept + form : whole);
    }
    List<String> unchanged = forms.stream().map(form -> kept + form).toList();
    return joined.equals(unchanged) ? forms : joined;
  }

  /** Without the whole words at both ends that stay, where only one form is offered. */
  private static PlacedForms trimmed(int from, String original, List<String> forms) {
    if (forms.size() > 1) {
      return new PlacedForms(from, from + original.length(), forms);
    }
    String form = forms.get(0);
    int before = NameForms.equalStart(original, form);
    int after = NameForms.equalEnd(original, form);
    return new PlacedForms(
        from + before,
        from + original.length() - after,
        List.of(form.substring(before, form.length() - after)));
  }
}
