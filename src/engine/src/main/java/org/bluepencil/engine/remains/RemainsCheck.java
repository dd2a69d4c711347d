package org.bluepencil.engine.remains;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.dictionary.Profile.BoilerplateLine;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;

/** Lines that are no part of the story, and sentences that are no sentences. Flags only. */
public final class RemainsCheck implements Check {

  /** Site furniture is short; longer lines are copy. */
  private static final int LONGEST_LINE = 200;

  private static final double SURE = 0.95;
  private static final double ADVISORY = 0.7;

  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  @Override
  public CheckGroup group() {
    return CheckGroup.REMAINS;
  }

  @Override
  public void find(CopyView copy, Consumer<Finding> findings) {
    Fragments fragments = new Fragments(copy, findings);
    for (Text text : copy.texts()) {
      for (Span line : text.paragraphs()) {
        if (line.length() <= LONGEST_LINE) {
          boilerplate(text, line, copy.profile(), findings);
        }
      }
      fragments.look(text);
    }
  }

  private void boilerplate(Text text, Span line, Profile profile, Consumer<Finding> findings) {
    String string = text.substring(line);
    for (BoilerplateLine known : profile.boilerplate()) {
      Pattern pattern = patterns.computeIfAbsent(known.pattern(), BoilerplateLine::compile);
      if (pattern.matcher(string).matches()) {
        Tier tier = Tier.of(known.tier()).orElse(Tier.ADVISORY);
        findings.accept(
            new Finding(
                text.field(),
                line.start(),
                line.end(),
                Kind.BOILERPLATE,
                "boilerplate." + profile.language() + "." + known.id(),
                tier,
                Severity.MAJOR,
                false,
                tier == Tier.SURE ? SURE : ADVISORY,
                List.of(),
                "A line of the site it came from, not of the story.",
                null,
                List.of()));
        return;
      }
    }
  }
}
