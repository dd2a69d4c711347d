package org.bluepencil.engine.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.dictionary.Profile.Typography;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;

/**
 * Pairs of quotation marks of another make than the language's, in copy that has the language's
 * own: straight marks, or those of the language it was translated from. They are put right where
 * the blanks around leave no doubt and the pair encloses no other mark.
 */
final class ForeignMarks {

  /** Opening and closing mark of each make. */
  private static final List<String> MAKES = List.of("\"\"", "«»", "„“", "„”", "“”");

  private static final String ALL_MARKS = "\"«»„“”";

  private final Text text;
  private final String string;
  private final Span paragraph;
  private final Typography typography;
  private final Consumer<Finding> findings;

  ForeignMarks(Text text, Span paragraph, Typography typography, Consumer<Finding> findings) {
    this.text = text;
    this.string = text.string();
    this.paragraph = paragraph;
    this.typography = typography;
    this.findings = findings;
  }

  /** Reports the pairs, and adds to {@code taken} where marks of such pairs stand. */
  void look(Set<Integer> taken) {
    List<Integer> marks = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (ALL_MARKS.indexOf(string.charAt(i)) >= 0 && !isMeasure(i)) {
        marks.add(i);
      }
    }
    int straight = (int) marks.stream().filter(at -> string.charAt(at) == '"').count();
    boolean nested = false;
    for (int i = 0; i + 1 < marks.size(); i++) {
      int first = marks.get(i);
      int last = marks.get(i + 1);
      boolean odd = string.charAt(first) == '"' && straight % 2 != 0;
      if (!nested && isForeign(first, last) && !odd && isClear(first, last)) {
        replace(first, last);
        taken.add(first);
        taken.add(last);
        i++;
      } else if (string.charAt(first) == typography.openQuote().charAt(0)) {
        // Within a quotation of the language's own, other marks are the inner ones.
        nested = true;
      } else if (string.charAt(first) == typography.closeQuote().charAt(0)) {
        nested = false;
      }
    }
  }

  /** Whether a straight mark stands for inches or seconds: a digit is right before it. */
  private boolean isMeasure(int at) {
    return string.charAt(at) == '"'
        && at > paragraph.start()
        && Character.isDigit(string.charAt(at - 1));
  }

  private boolean isForeign(int first, int last) {
    String make = "" + string.charAt(first) + string.charAt(last);
    String own = typography.openQuote() + typography.closeQuote();
    boolean german = own.equals("„“") && make.equals("„”");
    return MAKES.contains(make) && !make.equals(own) && !german;
  }

  private boolean isClear(int first, int last) {
    String content = string.substring(first + 1, last);
    String inner = content.strip();
    if (inner.length() < 2
        || text.isProtected(first, first + 1)
        || text.isProtected(last, last + 1)) {
      return false;
    }
    boolean angled = string.charAt(first) == '«';
    boolean tight = angled || inner.length() == content.length();
    int before = first == paragraph.start() ? -1 : string.charAt(first - 1);
    int after = last + 1 >= paragraph.end() ? -1 : string.charAt(last + 1);
    boolean opens = Characters.isBlank(before) || Characters.isApostrophe(before);
    boolean closes = Characters.isBlank(after) || ",.;:!?)".indexOf(after) >= 0;
    return tight && opens && closes;
  }

  private void replace(int first, int last) {
    int afterFirst = Characters.isSpace(string.charAt(first + 1)) ? first + 2 : first + 1;
    int beforeLast = Characters.isSpace(string.charAt(last - 1)) ? last - 1 : last;
    String space = typography.quoteSpace();
    edit(first, afterFirst, typography.openQuote() + space);
    edit(beforeLast, last + 1, space + typography.closeQuote());
  }

  private void edit(int start, int end, String replacement) {
    findings.accept(
        TypographyCheck.edit(
            text,
            start,
            end,
            Kind.TYPOGRAPHY,
            "foreign-marks",
            replacement,
            "The rest of the copy has the quotation marks of its language."));
  }
}
