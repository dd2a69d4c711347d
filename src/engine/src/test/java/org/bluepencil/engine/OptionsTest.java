package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final Copy COPY =
      Copy.of(
              "“A disaster for us”\n\nOn monday talks on Ukraine resumed in Kiew , it said."
                  + " Kouleba spoke of “a catastrophe for us” in a first report."
                  + " From the prefecture.\n\nTo see in video")
          .withLanguage("en");

  private static Revision clean(Options options) {
    return Revisions.assertSound(SmallDictionary.cleaner(), COPY, options);
  }

  private static Set<String> kinds(Revision revision) {
    return revision.findings().map(f -> f.kind().label()).collect(Collectors.toSet());
  }

  @Test
  void fixesAndFlagsByDefault() {
    Revision revision = clean(Options.defaults());
    assertTrue(revision.text().contains("On Monday talks on Ukraine resumed in Kyiv, it said."));
    assertEquals(
        Set.of("name", "capitals", "typography", "consistency", "fragment", "boilerplate"),
        kinds(revision));
  }

  @Test
  void flagModeOffersWhatWouldHaveBeenDone() {
    Revision fixed = clean(Options.defaults());
    Revision flagged = clean(Options.defaults().withMode(Options.Mode.FLAG));
    assertFalse(flagged.changed());
    assertEquals(List.of(), flagged.edits());
    assertEquals(fixed.findings().count(), flagged.findings().count());
    for (Edit edit : fixed.edits()) {
      assertTrue(
          flagged.flags().stream()
              .anyMatch(
                  flag ->
                      flag.original().equals(edit.original())
                          && flag.finding().suggestions().equals(List.of(edit.replacement()))));
    }
  }

  @Test
  void aHigherThresholdFixesLess() {
    assertEquals(3, clean(Options.defaults()).edits().size());
    Revision strict = clean(Options.defaults().withThreshold(1));
    assertEquals(List.of(), strict.edits());
    Revision lenient = clean(Options.defaults().withThreshold(0));
    assertTrue(lenient.edits().size() >= 3);
    assertTrue(lenient.edits().stream().allMatch(edit -> edit.finding().fixable()));
  }

  @Test
  void whatMayNotBeFixedIsAFlagAtAnyThreshold() {
    Revision lenient = clean(Options.defaults().withThreshold(0));
    assertTrue(lenient.flags().stream().anyMatch(f -> f.finding().kind() == Kind.FRAGMENT));
  }

  @Test
  void onlyTheChecksAskedForAreRun() {
    assertEquals(
        Set.of("name"), kinds(clean(Options.defaults().withChecks(Set.of(CheckGroup.NAMES)))));
    assertEquals(
        Set.of("typography", "capitals"),
        kinds(clean(Options.defaults().withChecks(Set.of(CheckGroup.TYPOGRAPHY)))));
    assertEquals(
        Set.of("fragment", "boilerplate"),
        kinds(clean(Options.defaults().withChecks(Set.of(CheckGroup.REMAINS)))));
    assertEquals(
        Set.of("consistency"),
        kinds(clean(Options.defaults().withChecks(Set.of(CheckGroup.CONSISTENCY)))));
    assertEquals(Set.of(), kinds(clean(Options.defaults().withChecks(Set.of()))));
  }

  @Test
  void withoutTheNamesCheckTheGlossaryRests() {
    Copy copy = COPY.withGlossary(List.of(new Copy.GlossaryTerm("talks", "negotiations")));
    Options options = Options.defaults().withChecks(EnumSet.of(CheckGroup.REMAINS));
    assertFalse(SmallDictionary.cleaner().clean(copy, options).changed());
  }

  @Test
  void onlyTheTiersAskedForComeThrough() {
    Revision sure = clean(Options.defaults().withTiers(Set.of(Tier.SURE)));
    assertTrue(sure.findings().allMatch(f -> f.tier() == Tier.SURE));
    Revision advisory = clean(Options.defaults().withTiers(Set.of(Tier.ADVISORY)));
    assertFalse(advisory.changed());
    assertEquals(List.of("fragment.cut-off"), advisory.findings().map(Finding::rule).toList());
  }

  @Test
  void aThresholdOutsideZeroToOneIsRefused() {
    for (double bad : new double[] {-0.01, 1.01, Double.NaN}) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> Options.defaults().withThreshold(bad));
      assertEquals("threshold must lie between 0 and 1, was " + bad, refused.getMessage());
    }
  }

  @Test
  void everyGroupKindAndTierIsKnownByItsLabel() {
    for (CheckGroup group : CheckGroup.values()) {
      assertEquals(group, CheckGroup.of(group.label()).orElseThrow());
    }
    for (Kind kind : Kind.values()) {
      assertEquals(kind, Kind.of(kind.label()).orElseThrow());
    }
    assertTrue(CheckGroup.of("NAMES").isEmpty());
    assertTrue(Kind.of("").isEmpty());
    assertEquals("sure", Tier.SURE.label());
    assertEquals("critical", Severity.CRITICAL.label());
  }
}
