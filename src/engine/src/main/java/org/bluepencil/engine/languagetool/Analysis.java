package org.bluepencil.engine.languagetool;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.Contributor;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.Unifier;
import org.languagetool.rules.patterns.UnifierConfiguration;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/**
 * A language for analysis alone: without phrase chunkers, which take three quarters of it in
 * English and which none of our rules asks for, and without LanguageTool's own rules, which take
 * seconds to load. An object of our own: LanguageTool's shared ones are left as they are.
 */
@SuppressWarnings("try") // LanguageTool declares a close() that can throw InterruptedException
final class Analysis extends Language {

  private final Language language;

  Analysis(Language language) {
    this.language = language;
  }

  @Override
  public String getShortCode() {
    return language.getShortCode();
  }

  @Override
  public String getName() {
    return language.getName();
  }

  @Override
  public String[] getCountries() {
    return language.getCountries();
  }

  @Override
  public @Nullable String getVariant() {
    return language.getVariant();
  }

  @Override
  public Contributor[] getMaintainers() {
    return new Contributor[0];
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig config, Language motherTongue, List<Language> others) {
    return List.of();
  }

  @Override
  protected List<AbstractPatternRule> getPatternRules() {
    return List.of();
  }

  @Override
  public @Nullable Chunker createDefaultChunker() {
    return null;
  }

  @Override
  public @Nullable Chunker createDefaultPostDisambiguationChunker() {
    return null;
  }

  @Override
  public Disambiguator createDefaultDisambiguator() {
    return language.getDisambiguator();
  }

  @Override
  public Tagger createDefaultTagger() {
    return language.getTagger();
  }

  @Override
  public SentenceTokenizer createDefaultSentenceTokenizer() {
    return language.getSentenceTokenizer();
  }

  @Override
  public Tokenizer createDefaultWordTokenizer() {
    return language.getWordTokenizer();
  }

  @Override
  public Synthesizer createDefaultSynthesizer() {
    return language.getSynthesizer();
  }

  @Override
  public Unifier getUnifier() {
    return language.getUnifier();
  }

  @Override
  public UnifierConfiguration getUnifierConfiguration() {
    return language.getUnifierConfiguration();
  }

  @Override
  public Pattern getIgnoredCharactersRegex() {
    return language.getIgnoredCharactersRegex();
  }

  @Override
  public String adaptSuggestion(String suggestion, String original) {
    return language.adaptSuggestion(suggestion, original);
  }
}
