package org.bluepencil.server.problem;

/** The sorts of problem that a client can meet; their URIs are stable. */
public enum ProblemType {
  /** The body is no JSON. */
  MALFORMED_JSON("malformed-json", "The body is not valid JSON", 400),
  /** The body or a parameter breaks a rule. */
  INVALID_REQUEST("invalid-request", "The request breaks a rule", 400),
  /** There is nothing at this path, or no entry of this id. */
  NOT_FOUND("not-found", "Nothing is found here", 404),
  /** The path does not take this method. */
  METHOD_NOT_ALLOWED("method-not-allowed", "The path does not take this method", 405),
  /** The client accepts no type that the path answers with. */
  NOT_ACCEPTABLE("not-acceptable", "No type that is accepted can be given", 406),
  /** The body or the text is larger than the service takes. */
  TOO_LARGE("too-large", "The request is too large", 413),
  /** The body is not of a type that the path takes. */
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The path does not take this type", 415),
  /** Too many requests are under way. */
  OVERLOADED("overloaded", "Too many requests are under way", 503),
  /** The service failed; the log knows more under the id. */
  INTERNAL("internal", "The service failed", 500);

  private final String uri;
  private final String title;
  private final int status;

  ProblemType(String slug, String title, int status) {
    this.uri = "urn:bluepencil:problem:" + slug;
    this.title = title;
    this.status = status;
  }

  /** The URI that clients can tell problems apart by. */
  public String uri() {
    return uri;
  }

  /** The same for every problem of this type. */
  public String title() {
    return title;
  }

  /** The HTTP status it is answered with. */
  public int status() {
    return status;
  }
}
