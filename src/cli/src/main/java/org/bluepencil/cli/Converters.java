package org.bluepencil.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.engine.Options;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read; each error says what was expected. */
final class Converters {

  private Converters() {}

  /** A BCP 47 tag, in its canonical case. */
  static final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        Locale locale = new Locale.Builder().setLanguageTag(value.strip()).build();
        if (!locale.getLanguage().isEmpty()) {
          return locale.toLanguageTag();
        }
      } catch (IllformedLocaleException e) {
        // Told below, in our words.
      }
      throw new TypeConversionException(
          "\"" + value + "\" is no language tag; expected one such as en, fr or pt-BR");
    }
  }

  /** A format of exchange. */
  static final class Exchange implements ITypeConverter<ExchangeFormat> {
    @Override
    public ExchangeFormat convert(String value) {
      return ExchangeFormat.of(value.strip().toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + value + "\" is no format; expected one of " + exchangeFormats()));
    }
  }

  /** The formats of exchange as users call them. */
  static String exchangeFormats() {
    return Arrays.stream(ExchangeFormat.values())
        .map(ExchangeFormat::label)
        .collect(Collectors.joining(", "));
  }

  /** A day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value.strip());
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "\"" + value + "\" is no date; expected year, month and day, such as 2022-03-24");
      }
    }
  }

  /** A confidence. */
  static final class Confidence implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      try {
        double confidence = Double.parseDouble(value.strip());
        if (confidence >= 0 && confidence <= 1) {
          return confidence;
        }
      } catch (NumberFormatException e) {
        // Told below, in our words.
      }
      throw new TypeConversionException(
          "\"" + value + "\" is no confidence; expected a number from 0 to 1, such as 0.95");
    }
  }

  /** A group of checks. */
  static final class Check implements ITypeConverter<CheckGroup> {
    @Override
    public CheckGroup convert(String value) {
      return CheckGroup.of(value.strip().toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no check \"" + value + "\"; expected some of " + names()));
    }

    static String names() {
      return Arrays.stream(CheckGroup.values())
          .map(CheckGroup::label)
          .collect(Collectors.joining(", "));
    }
  }

  /** Fix or flag. */
  static final class Mode implements ITypeConverter<Options.Mode> {
    @Override
    public Options.Mode convert(String value) {
      return switch (value.strip().toLowerCase(Locale.ROOT)) {
        case "fix" -> Options.Mode.FIX;
        case "flag" -> Options.Mode.FLAG;
        default ->
            throw new TypeConversionException(
                "there is no mode \"" + value + "\"; expected fix or flag");
      };
    }
  }

  /** How to print the answer. */
  static final class Output implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      return Arrays.stream(OutputFormat.values())
          .filter(format -> format.label().equals(value.strip().toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no output \"" + value + "\"; expected text, json, diff or html"));
    }
  }
}
