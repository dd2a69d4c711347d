package org.bluepencil.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text that is measured on: paragraphs dealt out into articles until there is as much as was
 * asked for. Where there is little of it, each paragraph comes up again and again, which flatters
 * every matcher's caches: how much there is belongs to the answer.
 *
 * @param articles in the order in which they are read
 * @param bytes length of all of them in UTF-8
 * @param sourceBytes length of the paragraphs that they were dealt from
 */
record Corpus(List<Article> articles, long bytes, long sourceBytes) {

  /** As long as wire copy is. */
  private static final int ARTICLE_CHARS = 3000;

  /** A sentence of an idiom rule. */
  private static final Pattern EXAMPLE = Pattern.compile("<example[^>]*>(.*?)</example>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /**
   * Deals out articles, the same ones at every run.
   *
   * @param folders whose text is taken and that of all folders below, with {@link
   *     File#pathSeparator} between them: every line of a {@code .txt} file, every example of an
   *     idiom rule in an {@code .xml} file
   * @param bytes how much there should be at least, in UTF-8
   * @throws IOException if a folder cannot be read or there is no text
   */
  static Corpus of(String folders, long bytes) throws IOException {
    List<List<String>> files = new ArrayList<>();
    for (String folder : folders.split(Pattern.quote(File.pathSeparator))) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
          files.add(paragraphs(file));
        }
      }
    }
    files.removeIf(List::isEmpty);
    if (files.isEmpty()) {
      throw new IOException(folders + ": holds no text; expected .txt files");
    }
    long source = files.stream().flatMap(List::stream).mapToLong(Corpus::bytes).sum();
    return dealtFrom(files, bytes, source);
  }

  private static List<String> paragraphs(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".txt")) {
      return Files.readString(file, UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }
    if (name.endsWith(".xml")) {
      return EXAMPLE
          .matcher(Files.readString(file, UTF_8))
          .results()
          .map(example -> TAG.matcher(example.group(1)).replaceAll(""))
          .toList();
    }
    return List.of();
  }

  /** Each article is of one file, so of one language. */
  private static Corpus dealtFrom(List<List<String>> files, long bytes, long source) {
    Random random = new Random(files.size());
    List<Article> articles = new ArrayList<>();
    long size = 0;
    while (size < bytes) {
      List<String> paragraphs = files.get(articles.size() % files.size());
      StringBuilder text = new StringBuilder();
      while (text.length() < ARTICLE_CHARS) {
        text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
      }
      articles.add(Article.of(text.toString()));
      size += bytes(text.toString());
    }
    return new Corpus(List.copyOf(articles), size, source);
  }

  private static long bytes(String text) {
    return text.getBytes(UTF_8).length;
  }
}
