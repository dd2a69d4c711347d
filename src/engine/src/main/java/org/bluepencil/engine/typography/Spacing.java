package org.bluepencil.engine.typography;

import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile.Typography;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Text;

/**
 * Spaces around punctuation: none before a comma or a full stop, none before the marks that take
 * none in the language, one before those that take one where the rest of the copy has it; and no
 * second full stop behind the first.
 */
final class Spacing {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Typography typography;
  private final Consumer<Finding> findings;
  private final boolean copySpacesMarks;

  Spacing(CopyView copy, Typography typography, Consumer<Finding> findings) {
    this.typography = typography;
    this.findings = findings;
    this.copySpacesMarks = copy.texts().stream().anyMatch(this::spacesMarks);
  }

  private boolean spacesMarks(Text text) {
    String string = text.string();
    for (int i = 2; i < string.length(); i++) {
      if (typography.spaceBefore().indexOf(string.charAt(i)) >= 0
          && Characters.isSpace(string.charAt(i - 1))
          && Character.isLetter(string.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  void look(Text text) {
    String string = text.string();
    for (int i = 1; i < string.length(); i++) {
      char c = string.charAt(i);
      if (",.;:!?".indexOf(c) < 0 || text.isProtected(i, i + 1)) {
        continue;
      }
      boolean spaced = Characters.isSpace(string.charAt(i - 1));
      boolean takesSpace = typography.spaceBefore().indexOf(c) >= 0;
      if (spaced && !takesSpace) {
        spaceBefore(text, i);
      } else if (!spaced && takesSpace && copySpacesMarks) {
        missingSpace(text, i);
      }
    }
  }

  /** A blank before a mark that takes none, or a full stop that stands twice. */
  private void spaceBefore(Text text, int at) {
    String string = text.string();
    int from = at - 1;
    while (from > 0 && Characters.isSpace(string.charAt(from - 1))) {
      from--;
    }
    int before = Characters.at(string, from - 1);
    if (!Characters.isBlank(Characters.at(string, at + 1)) || Characters.isBlank(before)) {
      return;
    }
    char mark = string.charAt(at);
    boolean ratio = mark == ':' && Character.isDigit(before);
    if (ratio && Character.isDigit(Characters.at(string, at + 2))) {
      return;
    }
    int stop = "”»“\"".indexOf(before) >= 0 ? from - 2 : from - 1;
    if (mark == '.' && isEllipsis(string, stop, at)) {
      return;
    }
    if (mark == '.' && Characters.at(string, stop) == '.') {
      findings.accept(edit(text, from, at + 1, "doubled-stop", "", "The full stop stands twice."));
    } else if (Character.isLetterOrDigit(before) || ")]”»\"’%".indexOf(before) >= 0) {
      findings.accept(
          edit(text, from, at, "space-before", "", "No blank stands before “" + mark + "” here."));
    }
  }

  /** Whether the stops at two places belong to {@code . . .} or follow {@code ...}. */
  private static boolean isEllipsis(String string, int first, int second) {
    boolean before =
        Characters.at(string, first - 1) == '.'
            || Characters.at(string, first - 1) == ' ' && Characters.at(string, first - 2) == '.';
    return before
        || Characters.at(string, second + 1) == '.'
        || Characters.at(string, second + 1) == ' ' && Characters.at(string, second + 2) == '.';
  }

  private void missingSpace(Text text, int at) {
    String string = text.string();
    int before = string.charAt(at - 1);
    int after = Characters.at(string, at + 1);
    boolean ends = Characters.isBlank(after) || "»”“\"".indexOf(after) >= 0;
    if (Character.isLetter(before) && ends) {
      String wanted = String.valueOf(NO_BREAK_SPACE) + string.charAt(at);
      findings.accept(
          edit(
              text,
              at,
              at + 1,
              "space-missing",
              wanted,
              "A no-break space stands before “" + string.charAt(at) + "” in this language."));
    }
  }

  private static Finding edit(
      Text text, int start, int end, String rule, String replacement, String message) {
    return TypographyCheck.edit(text, start, end, Kind.TYPOGRAPHY, rule, replacement, message);
  }
}
