package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what is to be cleaned: files as they are named, folders with every {@code .txt} file below
 * them (whatever the case of its ending; links are passed over), {@code -} for standard input.
 * Always in the same order; a file named twice comes once.
 */
final class Inputs {

  private static final String STANDARD_INPUT = "-";
  private static final String ENDING = ".txt";

  private final Console console;
  private final List<Input> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Inputs(Console console) {
    this.console = console;
  }

  /**
   * What the arguments name; standard input if there are none.
   *
   * @param console told of folders that hold nothing
   */
  static List<Input> of(Console console, List<String> arguments) {
    Inputs inputs = new Inputs(console);
    for (String argument : arguments.isEmpty() ? List.of(STANDARD_INPUT) : arguments) {
      inputs.add(argument);
    }
    return inputs.found;
  }

  private void add(String argument) {
    Path path = Path.of(argument);
    if (argument.equals(STANDARD_INPUT)) {
      if (seen.add(path)) {
        found.add(new Input("standard input", null, Path.of("standard-input.txt")));
      }
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      add(path, path.getFileName());
    }
  }

  private void addFolder(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new TextFiles(console, files));
    } catch (IOException e) {
      // Told when it is read, with everything else that cannot be.
      files.add(folder);
    }
    if (files.isEmpty()) {
      console.say(folder + ": holds no " + ENDING + " file");
    }
    Collections.sort(files);
    files.forEach(file -> add(file, folder.relativize(file)));
  }

  private void add(Path file, Path place) {
    Path one;
    try {
      one = file.toRealPath();
    } catch (IOException e) {
      one = file.toAbsolutePath().normalize();
    }
    if (seen.add(one)) {
      found.add(new Input(file.toString(), file, place));
    }
  }

  private static final class TextFiles extends SimpleFileVisitor<Path> {

    private final Console console;
    private final List<Path> files;

    TextFiles(Console console, List<Path> files) {
      this.console = console;
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
      if (text && attributes.isSymbolicLink()) {
        // It may lead out of the folder, to what nobody asked to have cleaned.
        console.say(file + ": is a symbolic link, passed over; name it to have it cleaned");
      } else if (text && attributes.isRegularFile()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
