package org.bluepencil.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.EntryExchange;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.languagetool.LanguageToolWords;
import org.bluepencil.engine.romanization.Romanizer;

/** Run by the build: compiles a dictionaries folder to the image that the other modules carry. */
public final class CompileDictionaries {

  private static final List<String> SURNAME_SCHEMES =
      List.of("uk-en", "uk-fr", "uk-de", "uk-es", "uk-it", "uk-nl", "uk-pl");

  private CompileDictionaries() {}

  /**
   * @param arguments the dictionaries folder, the folder of classes to write the image and the
   *     entries into, and a file in which the word lists are kept, since making them takes most of
   *     the time
   * @throws IOException if a folder cannot be read or written
   * @throws DictionaryException with every problem in the folder, if there is any
   */
  public static void main(String[] arguments) throws IOException, DictionaryException {
    Path folder = Path.of(arguments[0]);
    Path image = Path.of(arguments[1] + Lexicon.RESOURCE);
    Dictionary dictionary = Dictionary.compile(folder, words(folder, Path.of(arguments[2])));
    Files.createDirectories(image.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(image))) {
      dictionary.write(out);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1] + Lexicon.ENTRIES))) {
      EntryExchange.ofFolder(folder).write(ExchangeFormat.JSONL, List.of(), out);
    }
    System.out.printf(
        "Dictionary %s: %d entries, %d towns of the gazetteer and %d that have an entry, %d bytes%n",
        dictionary.version(),
        dictionary.size(),
        dictionary.gazetteerSize(),
        dictionary.overriddenSize(),
        Files.size(image));
  }

  private static WordFilter words(Path folder, Path kept) throws IOException {
    if (Files.exists(kept)) {
      try {
        WordFilter words = WordFilter.read(ByteBuffer.wrap(Files.readAllBytes(kept)));
        if (words.knows(WordFilter.SURNAMES)) {
          return words;
        }
      } catch (IOException e) {
        System.out.println("Making the word lists anew: " + e.getMessage());
      }
    }
    Map<String, Stream<String>> lists = new TreeMap<>(LanguageToolWords.all());
    lists.put(WordFilter.SURNAMES, surnames(folder));
    WordFilter words = WordFilter.of(lists);
    Path draft = Files.createTempFile(kept.getParent(), "words", ".draft");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      words.write(out);
    }
    Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING);
    return words;
  }

  /** Surnames as they are written, and the Ukrainian ones as the press romanises them as well. */
  private static Stream<String> surnames(Path folder) throws IOException {
    Map<String, String> rules = new TreeMap<>();
    for (String scheme : SURNAME_SCHEMES) {
      rules.put(scheme, Files.readString(folder.resolve("romanization/" + scheme + ".txt")));
    }
    Romanizer romanizer = Romanizer.of(rules);
    Map<String, Stream<String>> surnames = LanguageToolWords.surnames();
    Set<String> ukrainian = surnames.remove("uk").collect(Collectors.toSet());
    Stream<String> romanised =
        ukrainian.stream()
            .flatMap(name -> romanizer.spell("uk", name).stream())
            .map(Romanizer.Spelling::text);
    return Stream.concat(
        Stream.concat(ukrainian.stream(), romanised),
        surnames.values().stream().flatMap(names -> names));
  }
}
