package org.bluepencil.engine.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, an element a line. Attributes come as names and values in turn. */
final class XmlOut {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlOut(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  void open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write('\n');
    open.push(name);
  }

  void close() throws IOException {
    String name = open.pop();
    indent();
    out.write("</" + name + ">\n");
  }

  void element(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    out.write(escaped(text) + "</" + name + ">\n");
  }

  private void start(String name, String... attributes) throws IOException {
    indent();
    out.write('<' + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ' + attributes[i] + "=\"" + escaped(attributes[i + 1]) + '"');
    }
    out.write('>');
  }

  private void indent() throws IOException {
    out.write("  ".repeat(open.size()));
  }

  /** A character that XML 1.0 does not have becomes the replacement character. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
