package org.bluepencil.cli;

import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a run has come: a bar where a person watches, plain lines elsewhere, nothing when
 * there is too little to do. For one thread.
 */
abstract class Progress implements AutoCloseable {

  /** Fewer files than this are done before anybody wonders. */
  private static final int WORTH_TELLING = 10;

  /** Progress for a number of files. */
  static Progress of(Console console, int files) {
    if (files < WORTH_TELLING) {
      return new Silent(console);
    }
    return console.terminal() ? new Bar(console, files) : new Lines(console, files);
  }

  /** One file more is done. */
  abstract void step();

  /** Tells a message without spoiling the display. */
  abstract void say(String message);

  @Override
  public abstract void close();

  private static final class Silent extends Progress {
    private final Console console;

    Silent(Console console) {
      this.console = console;
    }

    @Override
    void step() {}

    @Override
    void say(String message) {
      console.say(message);
    }

    @Override
    public void close() {}
  }

  /** A line at each tenth: few enough for a log, and the same in every run. */
  private static final class Lines extends Progress {
    private static final int LINES = 10;

    private final Console console;
    private final int files;
    private int done;

    Lines(Console console, int files) {
      this.console = console;
      this.files = files;
    }

    @Override
    void step() {
      long before = (long) done * LINES / files;
      done++;
      if ((long) done * LINES / files > before) {
        console.say(done + " of " + Totals.count(files, "file", "files") + " done");
      }
    }

    @Override
    void say(String message) {
      console.say(message);
    }

    @Override
    public void close() {}
  }

  private static final class Bar extends Progress {
    private static final int WIDTH = 79;
    private static final int REDRAW_MILLIS = 200;

    private final Console console;
    private final ProgressBar bar;
    private final List<String> messages = new ArrayList<>();

    Bar(Console console, int files) {
      this.console = console;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Cleaning")
              .setInitialMax(files)
              .setUnit(" files", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REDRAW_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
              .build();
    }

    @Override
    void step() {
      bar.step();
    }

    @Override
    void say(String message) {
      messages.add(message);
    }

    @Override
    public void close() {
      bar.close();
      messages.forEach(console::say);
    }
  }
}
