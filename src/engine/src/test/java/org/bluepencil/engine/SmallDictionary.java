package org.bluepencil.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.WordFilter;

/**
 * A dictionary of a dozen names of the tests' own, so that what a test says does not hang on what
 * editors write; with the typography, titles and romanisation of the project, and few ordinary
 * words.
 */
final class SmallDictionary {

  private static final Path PROJECT = Path.of("..", "..", "dictionaries");
  private static final Dictionary DICTIONARY = compile();
  private static final Cleaner CLEANER = new Cleaner(DICTIONARY);

  private SmallDictionary() {}

  static Dictionary dictionary() {
    return DICTIONARY;
  }

  static Cleaner cleaner() {
    return CLEANER;
  }

  private static Dictionary compile() {
    try {
      Path folder = Files.createTempDirectory("small-dictionary");
      try {
        copy(resources(), folder, "names", "styles");
        copy(PROJECT, folder, "typography", "boilerplate", "romanization", "names/context");
        for (String file : List.of("names/titles.yaml", "names/offices.yaml")) {
          Files.copy(PROJECT.resolve(file), folder.resolve(file));
        }
        return Dictionary.compile(folder, words());
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DictionaryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resources() {
    try {
      return Path.of(SmallDictionary.class.getResource("/small").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to, String... folders) throws IOException {
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(from.resolve(folder))) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static WordFilter words() {
    return WordFilter.of(
        Map.of(
            "en",
            words(
                "the a an and in of to on at was were is are said says talks resumed minister"
                    + " president foreign met with from by train nice day have has after left"
                    + " arrived near city people wrote read sign tweet governor called for not"
                    + " but his her this that it will be shelling then street lives former drones"
                    + " shells men hours weapons new litres kilometres localities roads houses"),
            "fr",
            words(
                "le la les un une de des du en à et est sont a ministre président dit pour nice"
                    + " ville près selon avec il elle rencontré arrivé pas mais sur dans place"
                    + " nette libre passage rien va plus soldats drones participants personnes"),
            "uk",
            words("у в до і та не був була були прибув прибула заявив заявила президент місто"),
            "de",
            words(
                "der die das und in von zu mit ist sind hat sagte minister präsident nach aus bei"
                    + " stadt ein eine nicht wurde kein platz mann drohnen teilnehmer")));
  }

  private static Stream<String> words(String list) {
    return List.of(list.split(" ")).stream();
  }
}
