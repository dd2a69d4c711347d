package org.bluepencil.server.clean;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Revision;

/**
 * What is counted: words, findings by kind and language, the time of cleaning by outcome, and which
 * dictionary answers. Thread-safe.
 */
@ApplicationScoped
class CleanMetrics {

  // A caller may send any well-formed tag; only these become labels, so that their number is bound.
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final MeterRegistry registry;

  CleanMetrics(MeterRegistry registry, Cleaner cleaner) {
    this.registry = registry;
    Gauge.builder("bluepencil.dictionary.entries", cleaner, c -> c.dictionary().size())
        .description("Entries in the dictionary that answers")
        .register(registry);
    Gauge.builder("bluepencil.dictionary.info", () -> 1)
        .description("Always 1; the label says which dictionary answers")
        .tags("version", cleaner.dictionary().version())
        .register(registry);
  }

  Timer.Sample start() {
    return Timer.start(registry);
  }

  void cleaned(Timer.Sample sample, Revision revision) {
    String outcome = revision.changed() ? "changed" : "unchanged";
    stop(sample, revision.incomplete() ? "incomplete" : outcome);
    String language = label(revision.language());
    registry.counter("bluepencil.words", "language", language).increment(revision.words());
    revision.edits().forEach(edit -> count(edit.finding(), language, "edit"));
    revision.flags().forEach(flag -> count(flag.finding(), language, "flag"));
  }

  void failed(Timer.Sample sample) {
    stop(sample, "failed");
  }

  private void stop(Timer.Sample sample, String outcome) {
    sample.stop(
        Timer.builder("bluepencil.clean")
            .description("Time that the cleaning of a document took")
            .tag("outcome", outcome)
            .register(registry));
  }

  private void count(Finding finding, String language, String outcome) {
    Tags tags = Tags.of("kind", finding.kind().label(), "language", language, "outcome", outcome);
    registry.counter("bluepencil.findings", tags).increment();
  }

  /** The primary subtag of a BCP 47 tag if it is a known language, otherwise {@code other}. */
  static String label(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return LANGUAGES.contains(language) ? language : "other";
  }
}
