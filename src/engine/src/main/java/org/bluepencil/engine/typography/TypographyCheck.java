package org.bluepencil.engine.typography;

import java.util.List;
import java.util.function.Consumer;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile.Typography;
import org.bluepencil.engine.text.Text;

/**
 * Quotation marks, spaces around punctuation, figures and capitals, by the convention of the
 * language.
 */
public final class TypographyCheck implements Check {

  /** One reading exists, and no word, figure or credit is added or lost. */
  static final double CERTAIN = 0.97;

  /** Something is wrong, but there is more than one way to mend it. */
  static final double WRONG = 0.9;

  @Override
  public CheckGroup group() {
    return CheckGroup.TYPOGRAPHY;
  }

  @Override
  public void find(CopyView copy, Consumer<Finding> findings) {
    Typography typography = copy.profile().typography();
    if (typography == null) {
      return;
    }
    QuotationMarks marks = new QuotationMarks(copy, typography, findings);
    Spacing spacing = new Spacing(copy, typography, findings);
    Figures figures = new Figures(copy, typography, findings);
    Capitals capitals = new Capitals(copy.profile(), findings);
    for (Text text : copy.texts()) {
      marks.look(text);
      spacing.look(text);
      figures.look(text);
      capitals.look(text);
    }
  }

  /** A finding that can be applied. */
  static Finding edit(
      Text text, int start, int end, Kind kind, String rule, String replacement, String message) {
    return new Finding(
        text.field(),
        start,
        end,
        kind,
        kind.label() + "." + rule,
        Tier.SURE,
        Severity.MINOR,
        true,
        CERTAIN,
        List.of(replacement),
        message,
        null,
        List.of());
  }

  /** A finding for a person to decide. */
  static Finding flag(
      Text text,
      int start,
      int end,
      Kind kind,
      String rule,
      List<String> suggestions,
      String message) {
    return new Finding(
        text.field(),
        start,
        end,
        kind,
        kind.label() + "." + rule,
        Tier.SURE,
        Severity.MINOR,
        false,
        WRONG,
        suggestions,
        message,
        null,
        List.of());
  }
}
