package org.bluepencil.server.clean;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Tier;
import org.bluepencil.server.clean.CleanRequest.FieldRequest;
import org.bluepencil.server.clean.CleanRequest.GlossaryTerm;
import org.jspecify.annotations.Nullable;

/** Turns requests that passed their rules into what the engine takes. Thread-safe. */
final class Requests {

  private Requests() {}

  static Copy copy(CleanRequest request) {
    return new Copy(
        fields(request),
        request.language(),
        request.sourceLanguage(),
        request.style(),
        request.date() == null ? null : LocalDate.parse(request.date()),
        request.sourceText(),
        orNone(request.keep()),
        orNone(request.glossary()).stream().map(Requests::term).toList());
  }

  private static List<Copy.Field> fields(CleanRequest request) {
    Map<String, FieldRequest> fields = request.fields();
    if (fields == null) {
      return List.of(new Copy.Field(Copy.TEXT, Objects.requireNonNull(request.text())));
    }
    return fields.entrySet().stream()
        .map(e -> new Copy.Field(e.getKey(), e.getValue().text(), e.getValue().maxLength()))
        .toList();
  }

  private static Copy.GlossaryTerm term(GlossaryTerm term) {
    return new Copy.GlossaryTerm(term.from(), term.to());
  }

  static Options options(CleanRequest request) {
    Options options = Options.defaults();
    if (request.mode() != null) {
      options = options.withMode(Options.Mode.valueOf(request.mode().toUpperCase(Locale.ROOT)));
    }
    if (request.threshold() != null) {
      options = options.withThreshold(request.threshold());
    }
    if (request.checks() != null) {
      options =
          options.withChecks(
              request.checks().stream()
                  .map(CheckGroup::of)
                  .flatMap(Optional::stream)
                  .collect(toUnmodifiableSet()));
    }
    if (request.tiers() != null) {
      options =
          options.withTiers(
              request.tiers().stream()
                  .map(tier -> Tier.valueOf(tier.toUpperCase(Locale.ROOT)))
                  .collect(toUnmodifiableSet()));
    }
    return options;
  }

  static OffsetUnit offsets(CleanRequest request) {
    return request.offsets() == null ? OffsetUnit.UTF16 : OffsetUnit.of(request.offsets());
  }

  /** UTF-16 code units in the text or in all fields together. */
  static long length(Copy copy) {
    return copy.fields().stream().mapToLong(field -> field.text().length()).sum();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
