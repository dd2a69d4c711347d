package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Explaining a spelling says where it comes from and what becomes of it. */
class ExplanationTest {

  private static Explanation explain(String form, String language) {
    return TestDictionary.cleaner().dictionary().explain(form, language);
  }

  private static Explanation.Outcome outcome(String form, String language) {
    List<Explanation.Outcome> outcomes = explain(form, language).outcomes();
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  @Test
  void namesTheTablesThatSpellANativeFormSo() {
    List<String> origins =
        explain("Kouleba", "en").readings().stream()
            .filter(reading -> reading.entry().equals("person.dmytro-kuleba"))
            .flatMap(reading -> reading.origins().stream())
            .toList();
    assertTrue(origins.contains("accepted in French"), origins::toString);
    assertTrue(
        origins.stream().anyMatch(o -> o.matches("Кулеба by uk-fr\\b.*\\(Ukrainian → French\\)")),
        origins::toString);
  }

  @Test
  void namesTheCauseOfASpellingListedByHand() {
    List<String> origins = explain("Khriviy Rih", "en").readings().get(0).origins();
    assertEquals(List.of("listed by hand (Khriviy Rih: misspelling)"), origins);
  }

  @Test
  void knowsAFullNameByItsParts() {
    Explanation.Reading reading = explain("Dmytro Kouleba", "en").readings().get(0);
    assertEquals("person.dmytro-kuleba", reading.entry());
    assertEquals("given name and surname", reading.part());
    assertTrue(reading.origins().contains("surname: accepted in French"), reading::toString);
    assertEquals(List.of(), explain("Wladimir Kouleba", "en").readings());
  }

  @Test
  void triesASpellingAloneAndInContext() {
    Explanation.Outcome outcome = outcome("Kouleba", "en");
    assertEquals("flagged", outcome.action());
    assertEquals("Kuleba", outcome.to());
    assertEquals(Danger.NEEDS_CONTEXT, outcome.danger());
    assertEquals(List.of("a part of a person's name"), outcome.dangers());
    Explanation.InContext context = outcome.inContext();
    assertNotNull(context);
    assertEquals("fr", context.sourceLanguage());
    assertEquals("edited", context.action());
    assertTrue(context.text().matches("\\S+ Kouleba \\(Ukraine\\)"), context.text());
    assertEquals(context.text().replace("Kouleba", "Kuleba"), context.to());
  }

  @Test
  void anAcceptedFormIsInNoDanger() {
    Explanation.Outcome outcome = outcome("Kouleba", "fr");
    assertEquals("kept", outcome.action());
    assertEquals("accepted in this language", outcome.reason());
    assertNull(outcome.danger());
    assertNull(outcome.inContext());
  }

  @Test
  void aPhraseLeftAloneSaysThatItIsOne() {
    Explanation.Outcome outcome = outcome("chicken Kiev", "en");
    assertEquals("kept", outcome.action());
    assertEquals("a phrase in which names are left alone", outcome.reason());
  }

  @Test
  void aSpellingNobodyKnowsHasNoOutcome() {
    Explanation explanation = explain("Xyzzyplugh Qux", "en");
    assertEquals(List.of(), explanation.readings());
    assertEquals(List.of(), explanation.outcomes());
  }
}
