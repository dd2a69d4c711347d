package org.bluepencil.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bluepencil.cli.Revisions;
import org.bluepencil.engine.Revision;
import org.bluepencil.engine.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The marked page: nothing is lost, and nothing that came in can do anything. */
class MarkedPageTest {

  @Test
  void explainsEveryFindingOnceAndMarksIt() throws Exception {
    Revision revision =
        new Revisions("In Kiew he launched a call for calm.\n\nOne more call.")
            .edit(3, 7, "Kyiv")
            .flag(11, 26, Severity.MAJOR, "appealed")
            .flag(47, 51, Severity.CRITICAL)
            .revision();
    String page = page(revision);
    Element main = main(page);
    for (int number = 1; number <= 3; number++) {
      assertEquals(1, count(page, "id=\"m" + number + "\" href=\"#n" + number + "\""));
      assertEquals(1, count(page, "id=\"n" + number + "\""));
      assertEquals(1, count(page, "class=\"back\" href=\"#m" + number + "\""));
    }
    assertEquals(List.of("launched a call", "call"), texts(main, "mark"));
    assertTrue(page.contains("<mark class=\"critical\""), page);
    for (String part :
        List.of(
            "<del>Kiew</del><wbr><ins>Kyiv</ins>",
            "Message &lt;b&gt;of&lt;/b&gt; 11-26 &amp; more",
            "evidence of 47-51",
            "<code>rule.3-7</code>",
            "Practically certain (98%)",
            "<span class=\"suggestion\">appealed</span>",
            "<b class=\"kind\">Idiom</b>")) {
      assertTrue(page.contains(part), part);
    }
    assertTrue(page.contains("<strong>1 change</strong> made, <strong>2 flags</strong> to decide"));
    assertTrue(page.contains("English, translated from French · 24 March 2022"), page);
    assertTrue(page.contains("0123456789ab"), page);
  }

  @Test
  void escapesHostileText() throws Exception {
    String hostile =
        "<script>alert(1)</script> & \"q\" 'a' <!-- --> ]]> &amp; \u202Eevil\u202C \u0007 \u200B \uFEFF";
    Revision revision =
        new Revisions(hostile)
            .flag(0, 8, Severity.MAJOR, "<img src=x onerror=alert(2)>")
            .revision();
    String page = new MarkedPage("<i>\"n\"'.txt\u202E", null, revision).html();
    main(page);
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertFalse(page.contains("<i>"), page);
    for (String hidden : List.of("\u202E", "\u202C", "\u0007", "\u200B", "\uFEFF")) {
      assertFalse(page.contains(hidden), () -> "U+" + Integer.toHexString(hidden.charAt(0)));
    }
    assertTrue(page.contains("U+202E RIGHT-TO-LEFT OVERRIDE\">U+202E</span>"), page);
    assertTrue(page.contains("&amp;amp;"), page);
  }

  @Test
  void showsHalfCharactersByTheirCode() throws Exception {
    String page = page(new Revisions("a\uD800b \uD83D\uDE00").edit(2, 3, "\uDC00").revision());
    main(page);
    assertTrue(page.contains(">U+D800</span>") && page.contains(">U+DC00</span>"), page);
    assertTrue(page.contains("\uD83D\uDE00"), page);
    assertTrue(page.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  @Test
  void readsTheSameWhereFlagsOverlapEachOtherAndEdits() throws Exception {
    String text = "abcdefghij\r\nklmnopqrst\n\n\nuvwxyz";
    Revision revision =
        new Revisions(text)
            .edit(4, 8, "XY")
            .edit(14, 16, "Z")
            .flag(0, 30, Severity.MINOR)
            .flag(2, 6, Severity.MINOR)
            .flag(5, 7, Severity.MAJOR)
            .flag(8, 14, Severity.CRITICAL)
            .flag(15, 20, Severity.MINOR)
            .revision();
    Element main = main(page(revision));
    List<String> read = new ArrayList<>();
    for (Element copy : elements(main, "p", "copy")) {
      remove(copy, "del");
      remove(copy, "a");
      read.add(copy.getTextContent());
    }
    assertEquals(List.of("abcdXYij", "klZopqrst", "uvwxyz"), read);
    assertEquals(7, elements(main, "li", "note").size());
  }

  @Test
  void showsSpacesThatAnEditTouches() {
    String page = page(new Revisions("12 % a  b").edit(2, 3, "\u202F").edit(6, 8, " ").revision());
    assertTrue(page.contains(">space</span></del><wbr><ins>"), page);
    assertTrue(page.contains("U+202F NARROW NO-BREAK SPACE\">nnbsp</span></ins>"), page);
  }

  @Test
  void saysThatThereIsNoText() throws Exception {
    String page = page(new Revisions("").revision());
    assertNotNull(main(page));
    assertTrue(page.contains("There is no text."), page);
  }

  @Test
  void asksForNothingFromAnywhere() {
    String page = page(new Revisions("Text.").revision());
    assertTrue(page.contains("Content-Security-Policy\" content=\"default-src 'none';"), page);
    for (String outside : List.of("http:", "https:", "src=", "url(", "@import", "<link")) {
      assertFalse(page.contains(outside), outside);
    }
  }

  private static String page(Revision revision) {
    return new MarkedPage("a.txt", LocalDate.of(2022, 3, 24), revision).html();
  }

  /** The page's main part, read by a strict parser: it fails where anything was left open. */
  private static Element main(String page) throws Exception {
    String main = page.substring(page.indexOf("<main>"), page.indexOf("</main>") + 7);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(main.replace("<wbr>", ""))))
        .getDocumentElement();
  }

  private static List<String> texts(Element in, String tag) {
    return elements(in, tag, "").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Element in, String tag, String look) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = in.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      Element element = (Element) nodes.item(i);
      if (element.getAttribute("class").startsWith(look)) {
        found.add(element);
      }
    }
    return found;
  }

  private static void remove(Element from, String tag) {
    for (Element element : elements(from, tag, "")) {
      element.getParentNode().removeChild(element);
    }
  }

  private static int count(String page, String part) {
    Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(page);
    int found = 0;
    while (matcher.find()) {
      found++;
    }
    return found;
  }
}
