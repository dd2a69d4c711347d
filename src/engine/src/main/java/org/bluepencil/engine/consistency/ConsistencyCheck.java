package org.bluepencil.engine.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Quotation;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;

/**
 * A quotation that stands as a heading and that the body quotes in other words: translated twice,
 * from one original.
 */
public final class ConsistencyCheck implements Check {

  /** Headings longer than this are passages of their own. */
  private static final int MOST_WORDS = 12;

  /** A copy with more is no news story; the bound keeps the whole check linear. */
  private static final int MOST_HEADINGS = 30;

  private static final double CONFIDENCE = 0.9;

  private static final int LEAST_CONTENT_LENGTH = 4;

  /** The words of a quotation, folded, and where it stands. */
  private record Quoted(Text text, Span content, List<String> words) {}

  @Override
  public CheckGroup group() {
    return CheckGroup.CONSISTENCY;
  }

  @Override
  public void find(CopyView copy, Consumer<Finding> findings) {
    List<Quoted> headings = new ArrayList<>();
    List<Quoted> body = new ArrayList<>();
    for (Text text : copy.texts()) {
      for (Quotation quotation : text.quotations()) {
        Quoted quoted = quoted(text, quotation.content());
        (isHeading(text, quotation) ? headings : body).add(quoted);
      }
    }
    headings.stream()
        .filter(heading -> heading.words.size() >= 2 && heading.words.size() <= MOST_WORDS)
        .limit(MOST_HEADINGS)
        .forEach(heading -> compare(heading, body, findings));
  }

  /** Whether the quotation is all that its paragraph says, and not a spoken sentence. */
  private static boolean isHeading(Text text, Quotation quotation) {
    Span paragraph = text.paragraphAt(quotation.open());
    int last = Characters.at(text.string(), quotation.close() - 1);
    return paragraph.start() == quotation.open()
        && paragraph.end() == quotation.close() + 1
        && ".!?…,".indexOf(last) < 0;
  }

  private static Quoted quoted(Text text, Span content) {
    List<String> words = new ArrayList<>();
    Tokens tokens = text.tokens();
    int token = tokens.firstEndingAfter(content.start());
    for (; token < tokens.count() && tokens.start(token) < content.end(); token++) {
      words.add(Fold.of(text.string().substring(tokens.start(token), tokens.end(token))));
    }
    return new Quoted(text, content, words);
  }

  /**
   * Looks for the stretch of a quotation that shares most words with the heading in their order.
   * One word of a short heading may differ, two of a longer one; more is another quotation.
   */
  private static void compare(Quoted heading, List<Quoted> body, Consumer<Finding> findings) {
    int count = heading.words.size();
    int most = count <= 4 ? 1 : 2;
    int best = 0;
    String wording = "";
    for (Quoted quoted : body) {
      for (int from = 0; from < quoted.words.size(); from++) {
        for (int to = Math.min(quoted.words.size(), from + count + 2); to > from; to--) {
          List<String> stretch = quoted.words.subList(from, to);
          if (!stretch.get(0).equals(heading.words.get(0)) || to - from < count - 1) {
            continue;
          }
          int common = commonWords(heading.words, stretch);
          if (common == count && to - from == count) {
            return;
          }
          if (common > best) {
            best = common;
            wording = wording(quoted, from, to - from);
          }
        }
      }
    }
    boolean content =
        heading.words.stream().anyMatch(word -> word.length() >= LEAST_CONTENT_LENGTH);
    if (best >= 2 && best >= count - most && content) {
      findings.accept(finding(heading, wording));
    }
  }

  /** Length of the longest common subsequence. */
  private static int commonWords(List<String> one, List<String> other) {
    int[] previous = new int[other.size() + 1];
    for (String word : one) {
      int[] current = new int[other.size() + 1];
      for (int i = 1; i <= other.size(); i++) {
        current[i] =
            word.equals(other.get(i - 1))
                ? previous[i - 1] + 1
                : Math.max(previous[i], current[i - 1]);
      }
      previous = current;
    }
    return previous[other.size()];
  }

  private static String wording(Quoted quoted, int from, int count) {
    Tokens tokens = quoted.text.tokens();
    int first = tokens.firstEndingAfter(quoted.content.start()) + from;
    return quoted.text.string().substring(tokens.start(first), tokens.end(first + count - 1));
  }

  private static Finding finding(Quoted heading, String wording) {
    return new Finding(
        heading.text.field(),
        heading.content.start(),
        heading.content.end(),
        Kind.CONSISTENCY,
        "consistency.quoted-heading",
        Tier.SURE,
        Severity.MAJOR,
        false,
        CONFIDENCE,
        List.of(wording),
        "The heading quotes other words than the body, which says “" + wording + "”.",
        null,
        List.of());
  }
}
