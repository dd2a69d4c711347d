package org.bluepencil.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** The service's settings; {@code application.properties} explains each for an operator. */
@ConfigMapping(prefix = "bluepencil")
public interface BluepencilConfig {

  /** Who may call: decides which addresses the service agrees to listen on. */
  @WithDefault("this-machine")
  Callers callers();

  /**
   * The most UTF-16 code units of text in one request, all its fields together; the source text is
   * counted by itself.
   */
  @WithDefault("1000000")
  @Min(1) int maxTextChars();

  /** The most bytes in the body of a request. */
  @WithDefault("16M")
  MemorySize maxBodySize();

  /** How many requests to clean may be under way or waiting before further ones are put off. */
  @WithDefault("64")
  @Min(1) int maxRequestsInFlight();

  /** BCP 47 tags of the languages that hold readiness until their idioms serve too. */
  Optional<List<String>> warm();

  /** Who may call. */
  enum Callers {
    /** Programs on this machine only. */
    THIS_MACHINE,
    /** Whoever can reach the address; something in front of the service guards it. */
    NETWORK
  }
}
