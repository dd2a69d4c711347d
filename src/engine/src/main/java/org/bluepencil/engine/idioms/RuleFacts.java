package org.bluepencil.engine.idioms;

import java.util.List;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Tokens;

/**
 * What a rule file says of a rule beside its pattern.
 *
 * @param id stable id, unique over all files of a text language
 * @param file path below {@code idioms/}
 * @param line 1-based line of the rule
 * @param sources languages the wording comes from
 * @param kind {@link Kind#IDIOM} or {@link Kind#FALSE_FRIEND}
 * @param tier how sure it is
 * @param severity how much harm it does
 * @param edits whether it may be edited without asking
 * @param sourceWords words of which the source text must hold one where it is given; one that ends
 *     in an asterisk is the beginning of a word
 */
public record RuleFacts(
    String id,
    String file,
    int line,
    List<String> sources,
    Kind kind,
    Tier tier,
    Severity severity,
    boolean edits,
    List<String> sourceWords) {

  /** The rule's name in findings, such as {@code idiom.en.launch-a-call}. */
  public String name() {
    return kind.label() + "." + file.substring(0, file.indexOf('/')) + "." + id;
  }

  /** Whether a source text holds one of the rule's source words. */
  boolean isSaidIn(String sourceText) {
    return Tokens.folded(sourceText).stream()
        .anyMatch(word -> sourceWords.stream().anyMatch(own -> isSaidBy(own, word)));
  }

  private static boolean isSaidBy(String own, String word) {
    String folded = Fold.of(own.replace("*", ""));
    return own.endsWith("*") ? word.startsWith(folded) : word.equals(folded);
  }
}
