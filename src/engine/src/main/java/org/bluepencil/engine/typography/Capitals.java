package org.bluepencil.engine.typography;

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
      if (profile.capitals().contains(word) && free) {
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
}
