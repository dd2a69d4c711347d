package org.bluepencil.cli.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.ExitCode;
import org.jspecify.annotations.Nullable;

/**
 * What there is to measure on below some paths.
 *
 * @param gold lists of items, each beside its text
 * @param tables case tables
 * @param names tables of names and their spellings
 * @param clean files of clean copy, named after their language
 */
record TestFiles(List<Found> gold, List<Found> tables, List<Found> names, List<Found> clean) {

  /** The folder of clean copy, which nothing in a text shows to be clean. */
  private static final String CLEAN = "clean";

  /** The folder of recorded runs, which are tables but not of cases. */
  static final String REFERENCE = "reference";

  private static final String TEXT = ".txt";
  private static final String TABLE = ".tsv";

  /**
   * A file.
   *
   * @param name its path below the folder that was given, with slashes
   * @param shape of a case table, null for other files
   */
  record Found(Path path, String name, @Nullable Shape shape) {

    /** The file's own name without its ending. */
    String base() {
      String file = String.valueOf(path.getFileName());
      int dot = file.indexOf('.');
      return dot < 0 ? file : file.substring(0, dot);
    }
  }

  /**
   * Looks below paths: gold copy anywhere, tables of cases and of names known by their columns,
   * clean copy in folders named {@code clean}.
   *
   * @throws CommandException if a path is missing or there is nothing to measure on
   */
  static TestFiles below(List<Path> paths) {
    TestFiles files =
        new TestFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path path : paths) {
      int before = files.count();
      files.collect(path);
      if (files.count() == before) {
        throw new CommandException(
            ExitCode.WRONG_USE,
            "%s: nothing to measure on; expected NAME%s beside NAME.txt, case tables or clean/LANG%s"
                .formatted(path, GoldFile.EXPECTED, TEXT));
      }
    }
    return files;
  }

  private int count() {
    return gold.size() + tables.size() + names.size() + clean.size();
  }

  private void collect(Path path) {
    Path given = path.toAbsolutePath().normalize();
    Path base = Files.isDirectory(given) ? given : given.getParent();
    for (Path file : walk(path)) {
      Path whole = file.toAbsolutePath().normalize();
      String name = base.relativize(whole).toString().replace('\\', '/');
      String folder = String.valueOf(whole.getParent().getFileName());
      add(file, name, folder);
    }
  }

  private void add(Path file, String name, String folder) {
    if (name.endsWith(GoldFile.EXPECTED)) {
      gold.add(new Found(file, name.replace(GoldFile.EXPECTED, TEXT), null));
    } else if (name.endsWith(TABLE) && !folder.equals(REFERENCE)) {
      List<String> columns = Tsv.columns(file);
      Shape shape = Shape.of(columns);
      if (columns.containsAll(SpellingPart.COLUMNS)) {
        names.add(new Found(file, name, null));
      } else if (shape != null) {
        tables.add(new Found(file, name, shape));
      }
    } else if (name.endsWith(TEXT) && folder.equals(CLEAN)) {
      clean.add(new Found(file, name, null));
    }
  }

  /** The files at or below a path, sorted. */
  private static List<Path> walk(Path path) {
    if (!Files.exists(path)) {
      throw new CommandException(
          ExitCode.WRONG_USE, path + ": no such file or folder; expected a corpus to measure on");
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, path + ": could not be read: " + e);
    }
  }
}
