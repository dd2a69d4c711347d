package org.bluepencil.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bluepencil.server.BluepencilConfig;
import org.bluepencil.server.problem.ProblemException;
import org.bluepencil.server.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Holds bodies that come without a length to the same limit as the others, which {@link
 * RequestGate} turns away by their header.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

  // Asked at each request: this object is made while the service is built, before it has settings.
  private final Instance<BluepencilConfig> config;

  BodyLimit(Instance<BluepencilConfig> config) {
    this.config = config;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(
        new Counted(context.getInputStream(), config.get().maxBodySize().asLongValue()));
    try {
      return context.proceed();
    } catch (JsonProcessingException e) {
      throw e;
    } catch (TooLarge e) {
      throw new ProblemException(ProblemType.TOO_LARGE, e.getMessage());
    } catch (IOException e) {
      // The client went away or was too slow: its doing, not a failure of the service.
      throw new ProblemException(ProblemType.INVALID_REQUEST, "The body ended too early.");
    }
  }

  /** Of the one kind that the JSON reader lets through as it is. */
  private static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  /** Not thread-safe. */
  private static final class Counted extends FilterInputStream {

    private final long limit;
    private long read;

    Counted(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int some = super.read(bytes, offset, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int bytes) throws TooLarge {
      read += bytes;
      if (read > limit) {
        throw new TooLarge("Expected a body of at most " + limit + " bytes.");
      }
    }
  }
}
