package org.bluepencil.server;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.EnumSet;
import java.util.List;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.bluepencil.server.clean.Form;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What happens before the service listens: settings are judged and the dictionary is opened. */
@ApplicationScoped
class StartUp {

  private static final Logger LOG = Logger.getLogger(StartUp.class);

  private final BluepencilConfig config;
  private final Instance<Cleaner> cleaner;
  private final Instance<WarmUp> warmUp;

  StartUp(BluepencilConfig config, Instance<Cleaner> cleaner, Instance<WarmUp> warmUp) {
    this.config = config;
    this.cleaner = cleaner;
    this.warmUp = warmUp;
  }

  void onStart(
      @Observes StartupEvent event, @ConfigProperty(name = "quarkus.http.host") String host) {
    // The framework prints the message of this exception alone, without a stack trace.
    ListeningRule.objection(host, config.callers())
        .ifPresent(
            reason -> {
              throw new ConfigurationException(reason);
            });
    for (String language : config.warm().orElse(List.of())) {
      if (!Form.LANGUAGE_TAG.accepts(language)) {
        throw new ConfigurationException(
            "bluepencil.warm names " + language + "; expected " + Form.LANGUAGE_TAG.expected());
      }
    }
    serveOnce();
    warmUp.get().start();
  }

  /** Opens the dictionary and cleans a sentence, so that the first caller does not wait for it. */
  private void serveOnce() {
    Options fast =
        Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES, CheckGroup.TYPOGRAPHY));
    cleaner.get().clean(Copy.of("Talks resumed in Kyiv.").withLanguage("en"), fast);
    LOG.infof(
        "dictionary %s, %d entries",
        cleaner.get().dictionary().version(), cleaner.get().dictionary().size());
  }
}
