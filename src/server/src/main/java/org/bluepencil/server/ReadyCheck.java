package org.bluepencil.server;

import jakarta.enterprise.context.ApplicationScoped;
import org.bluepencil.engine.Cleaner;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the dictionary is open, names and typography serve (the service does not listen
 * before) and every language of {@code bluepencil.warm} is warm.
 */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

  private final Cleaner cleaner;
  private final WarmUp warmUp;

  ReadyCheck(Cleaner cleaner, WarmUp warmUp) {
    this.cleaner = cleaner;
    this.warmUp = warmUp;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("bluepencil")
            .withData("dictionary", cleaner.dictionary().version())
            .withData("entries", cleaner.dictionary().size());
    warmUp.states().forEach((language, state) -> response.withData(language, state.name()));
    return response.status(warmUp.isDone()).build();
  }
}
