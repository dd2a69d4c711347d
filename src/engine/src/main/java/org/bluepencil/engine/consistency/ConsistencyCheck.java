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

  private static final double CONFIDENCE = 0.9;

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
    for (Quoted heading : headings) {
      int count = heading.words.size();
      if (count >= 2 && count <= MOST_WORDS) {
        compare(heading, body, findings);
      }
    }
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

  private static void compare(Quoted heading, List<Quoted> body, Consumer<Finding> findings) {
    int best = Integer.MAX_VALUE;
    String wording = "";
    for (Quoted quoted : body) {
      for (int from = 0; from + heading.words.size() <= quoted.words.size(); from++) {
        int different = 0;
        for (int i = 0; i < heading.words.size(); i++) {
          different += heading.words.get(i).equals(quoted.words.get(from + i)) ? 0 : 1;
        }
        if (different < best) {
          best = different;
          wording = wording(quoted, from, heading.words.size());
        }
      }
    }
    // One word in two to four may differ, two in longer headings; more is another quotation.
    int most = heading.words.size() <= 4 ? 1 : 2;
    if (best >= 1 && best <= most && heading.words.size() - best >= 2) {
      findings.accept(finding(heading, wording));
    }
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
