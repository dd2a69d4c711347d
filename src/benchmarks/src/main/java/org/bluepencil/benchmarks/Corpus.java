package org.bluepencil.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The text that is measured on: the paragraphs of a folder's {@code .txt} files, dealt out into
 * articles of one language each until there is as much as was asked for.
 *
 * @param articles in the order in which they are read
 * @param bytes length of all of them in UTF-8
 */
record Corpus(List<Article> articles, long bytes) {

  private static final int PARAGRAPHS_AN_ARTICLE = 12;

  /**
   * Deals out articles, the same ones at every run.
   *
   * @param folder whose {@code .txt} files are taken, those in folders below it not
   * @param bytes how much there should be at least, in UTF-8
   * @throws IOException if the folder cannot be read or holds no text
   */
  static Corpus of(Path folder, long bytes) throws IOException {
    List<List<String>> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        files.add(Files.readString(file, UTF_8).lines().filter(line -> !line.isBlank()).toList());
      }
    }
    files.removeIf(List::isEmpty);
    if (files.isEmpty()) {
      throw new IOException(folder + ": holds no text; expected .txt files");
    }
    Random random = new Random(files.size());
    List<Article> articles = new ArrayList<>();
    long size = 0;
    while (size < bytes) {
      List<String> paragraphs = files.get(articles.size() % files.size());
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < PARAGRAPHS_AN_ARTICLE; i++) {
        text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
      }
      articles.add(Article.of(text.toString()));
      size += text.toString().getBytes(UTF_8).length;
    }
    return new Corpus(List.copyOf(articles), size);
  }
}
