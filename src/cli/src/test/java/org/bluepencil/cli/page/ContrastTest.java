package org.bluepencil.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's colours can be told apart as WCAG 2 asks for at level AA, in each scheme. */
class ContrastTest {

  private static final double ENOUGH_FOR_TEXT = 4.5;
  private static final Pattern SCHEME = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

  @Test
  void everyInkCanBeReadOnWhatItStandsOn() throws IOException {
    List<Map<String, String>> schemes = schemes();
    assertEquals(3, schemes.size(), "light, dark and print");
    for (Map<String, String> scheme : schemes) {
      for (String paper : List.of("paper", "amber-wash", "red-wash", "blue-wash")) {
        for (String ink : List.of("ink", "soft", "blue", "amber", "red")) {
          double contrast = contrast(scheme.get(ink), scheme.get(paper));
          assertTrue(
              contrast >= ENOUGH_FOR_TEXT,
              ink + " on " + paper + ": " + contrast + " in " + scheme);
        }
      }
    }
  }

  private static List<Map<String, String>> schemes() throws IOException {
    List<Map<String, String>> schemes = new ArrayList<>();
    try (InputStream in = MarkedPage.class.getResourceAsStream("marked-page.css")) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Matcher scheme = SCHEME.matcher(css);
      while (scheme.find()) {
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(scheme.group(1));
        while (colour.find()) {
          colours.put(colour.group(1), colour.group(2));
        }
        schemes.add(colours);
      }
    }
    return schemes;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Relative luminance, by the formula of WCAG 2. */
  private static double luminance(String colour) {
    String digits = colour.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int rgb = Integer.parseInt(digits, 16);
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double share = (value & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
