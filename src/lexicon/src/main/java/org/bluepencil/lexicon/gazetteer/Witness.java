package org.bluepencil.lexicon.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the translators of GNOME's weather call its towns. It is asked whether it agrees with a form
 * and is never copied.
 */
final class Witness {

  /** Between a context and a key, in a catalogue of gettext. */
  private static final char CONTEXT = '\u0004';

  /**
   * A town as it is translated.
   *
   * @param key what stands in the catalogues
   * @param name its English name
   */
  private record Town(String key, String name) {}

  /** By country and folded English name. */
  private final Map<String, Town> towns = new HashMap<>();

  /** The countries that share a key, and so its translation. */
  private final Map<String, Set<String>> countries = new HashMap<>();

  private final Map<String, Map<String, String>> translations = new HashMap<>();

  /**
   * @param root where the package libgweather-4-common was unpacked
   * @throws IOException if it is not there
   */
  Witness(Path root, Iterable<String> languages) throws IOException {
    for (String language : languages) {
      Path file =
          root.resolve(
              "usr/share/locale/" + language + "/LC_MESSAGES/libgweather-4.0-locations.mo");
      translations.put(language, Files.exists(file) ? MoFile.read(file) : Map.of());
    }
    try (var in = Files.newInputStream(root.resolve("usr/share/libgweather-4/Locations.xml"))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      add(factory.newDocumentBuilder().parse(in).getDocumentElement(), "");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Locations.xml cannot be read: " + e.getMessage(), e);
    }
  }

  private void add(Element element, String country) {
    Element code = element.getTagName().equals("country") ? child(element, "iso-code") : null;
    String here = code == null ? country : code.getTextContent().strip();
    Element name = element.getTagName().equals("city") ? child(element, "_name") : null;
    if (name != null) {
      String text = name.getTextContent().strip();
      String context = name.getAttribute("msgctxt");
      String key = context.isEmpty() ? text : context + CONTEXT + text;
      towns.put(here + " " + Fold.of(text), new Town(key, text));
      countries.computeIfAbsent(key, n -> new HashSet<>()).add(here);
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element below) {
        add(below, here);
      }
    }
  }

  private static @Nullable Element child(Element element, String tag) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(tag)) {
        return child;
      }
    }
    return null;
  }

  /** What a language calls a town, by any of its names; null for unknown. */
  @Nullable String name(String language, String territory, Iterable<String> names) {
    for (String name : names) {
      Town town = towns.get(territory + " " + Fold.of(name));
      if (town != null && countries.getOrDefault(town.key, Set.of()).size() == 1) {
        return language.equals("en")
            ? town.name
            : translations.getOrDefault(language, Map.of()).get(town.key);
      }
    }
    return null;
  }
}
