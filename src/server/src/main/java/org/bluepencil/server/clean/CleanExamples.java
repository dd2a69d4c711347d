package org.bluepencil.server.clean;

/** The examples of the OpenAPI document; a test sends each of them. */
final class CleanExamples {

  static final String TEXT =
      """
      {
        "text": "Talks with Serguiï Gaïdaï resumed in kyiv.",
        "language": "en",
        "sourceLanguage": "fr",
        "date": "2022-03-24"
      }""";

  static final String FIELDS =
      """
      {
        "fields": {
          "headline": { "text": "Talks resume in kyiv", "maxLength": 90 },
          "body": { "text": "The delegations met in kyiv on Thursday.", "format": "text" }
        },
        "language": "en",
        "sourceLanguage": "fr"
      }""";

  static final String OPTIONS =
      """
      {
        "text": "Mr Kouleba spoke in kyiv, on Kouleba Street.",
        "language": "en",
        "sourceLanguage": "fr",
        "style": "ap",
        "date": "2022-03-24",
        "format": "text",
        "mode": "flag",
        "threshold": 0.95,
        "checks": ["names", "typography"],
        "tiers": ["sure", "advisory"],
        "sourceText": "M. Kouleba s'est exprimé à Kiev, rue Kouleba.",
        "keep": ["Kouleba Street"],
        "glossary": [{ "from": "Mr", "to": "Mr." }],
        "offsets": "codepoint"
      }""";

  static final String BAD_ANSWER =
      """
      {
        "type": "urn:bluepencil:problem:invalid-request",
        "title": "The request breaks a rule",
        "status": 400,
        "detail": "/langage: expected one of language, text, was sent an unknown property",
        "errors": [
          { "pointer": "/langage", "sent": "an unknown property", "expected": "one of language, text" }
        ]
      }""";

  private CleanExamples() {}
}
