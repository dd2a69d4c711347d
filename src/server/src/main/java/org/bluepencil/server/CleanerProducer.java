package org.bluepencil.server;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.lexicon.Lexicon;
import org.jboss.logging.Logger;

/** Makes the one cleaner that all requests share. */
@ApplicationScoped
class CleanerProducer {

  private static final Logger LOG = Logger.getLogger(CleanerProducer.class);

  @Produces
  @Singleton
  Cleaner cleaner() {
    try {
      return new Cleaner(Lexicon.open());
    } catch (UncheckedIOException e) {
      throw new ConfigurationException(
          "the packaged dictionary cannot be opened: " + e.getMessage(), e);
    }
  }

  @Produces
  @Singleton
  WarmUp warmUp(BluepencilConfig config, Cleaner cleaner) {
    return new WarmUp(config.warm().orElse(List.of()), cleaner::warm, LOG::info);
  }
}
