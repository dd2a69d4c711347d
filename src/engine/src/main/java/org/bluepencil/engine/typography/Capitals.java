package org.bluepencil.engine.typography;

import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Text;

/** Weekdays, months, nationalities and languages that lost the capital the language gives them. */
final class Capitals {

  private final Profile profile;
  private final Consumer<Finding> findings;

  Capitals(Profile profile, Consumer<Finding> findings) {
    this.profile = profile;
    this.findings = findings;
  }

  void look(Text text) {
    if (profile.capitals().isEmpty()) {
      return;
    }
    for (int i = 0; i < text.tokens().count(); i++) {
      int start = text.tokens().start(i);
      int end = text.tokens().end(i);
      String word = text.string().substring(start, end);
      boolean free =
          !Characters.isHyphen(Characters.at(text.string(), start - 1))
              && !text.isProtected(start, end);
      boolean capital =
          profile.capitals().contains(word)
              || list("adjectivesWithCapital").contains(word) && precedesNoun(text, i);
      if (capital && free) {
        String wanted = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        findings.accept(
            TypographyCheck.edit(
                text,
                start,
                end,
                Kind.CAPITALS,
                "always-capital",
                wanted,
                "Written with a capital in this language."));
      }
    }
  }

  /** Whether a word in small letters follows that does not make a thing of it: french fries. */
  private boolean precedesNoun(Text text, int token) {
    if (token + 1 >= text.tokens().count()) {
      return false;
    }
    int start = text.tokens().start(token + 1);
    String next = text.word(token + 1);
    return text.string().substring(text.tokens().end(token), start).equals(" ")
        && next.codePoints().allMatch(Character::isLowerCase)
        && !list("thingsWithoutCapital").contains(next);
  }

  private Set<String> list(String key) {
    return profile.words().getOrDefault(key, Set.of());
  }
}
