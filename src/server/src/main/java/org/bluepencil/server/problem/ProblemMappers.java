package org.bluepencil.server.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluepencil.server.http.RequestGate;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request badly into a problem document. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemWriter writer;

  ProblemMappers(ProblemWriter writer) {
    this.writer = writer;
  }

  @ServerExceptionMapper
  Response known(ProblemException e) {
    return answer(e.problem());
  }

  @ServerExceptionMapper
  Response brokenRule(ConstraintViolationException e) {
    return answer(Violations.problem(e));
  }

  @ServerExceptionMapper
  Response wrongShape(MismatchedInputException e) {
    return answer(JsonProblems.problem(e));
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e, RoutingContext request) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return answer(JsonProblems.problem(json));
    }
    Response response = e.getResponse();
    return switch (response.getStatus()) {
      case 404 -> answer(Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path."));
      case 405 -> methodNotAllowed(request);
      case 406 ->
          answer(Problem.of(ProblemType.NOT_ACCEPTABLE, "This path answers in application/json."));
      case 413 -> answer(Problem.of(ProblemType.TOO_LARGE, "The body is too large."));
      case 415 ->
          answer(
              Problem.of(
                  ProblemType.UNSUPPORTED_MEDIA_TYPE,
                  "Expected a body of Content-Type application/json."));
      default ->
          response.getStatus() < 500
              ? answer(Problem.of(ProblemType.INVALID_REQUEST, "The request cannot be read."))
              : unexpected(e, request);
    };
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e, RoutingContext request) {
    String id = request.get(RequestGate.REQUEST_ID);
    if (id == null) {
      id = UUID.randomUUID().toString();
    }
    LOG.errorf("request %s failed: %s", id, Traces.withoutMessages(e));
    return answer(Problem.internal(id));
  }

  /** The framework does not say which methods are allowed, and HTTP wants it said. */
  private Response methodNotAllowed(RoutingContext request) {
    String allowed =
        request.normalizedPath().startsWith("/v1/clean") ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    Problem problem =
        Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This path takes the methods " + allowed + ".");
    return Response.fromResponse(answer(problem)).header(HttpHeaders.ALLOW, allowed).build();
  }

  private Response answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(writer.json(problem))
        .build();
  }
}
