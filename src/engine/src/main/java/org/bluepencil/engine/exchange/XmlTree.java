package org.bluepencil.engine.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A small piece of an XML document with the line that each element starts at, namespaces left out.
 *
 * @param name local name
 * @param line 1-based line
 * @param attributes by local name; {@code xml:lang} is {@code lang}
 * @param children in order
 * @param own the text directly within it and within markup of the running text
 */
record XmlTree(
    String name,
    int line,
    Map<String, String> attributes,
    List<XmlTree> children,
    StringBuilder own) {

  /** Elements of running text, which say nothing by themselves. */
  private static final Set<String> INLINE = Set.of("hi", "foreign", "ph", "sc", "ec", "bpt", "ept");

  /** Deeper than any termbase goes. */
  private static final int DEEPEST = 64;

  /**
   * A reader of documents of strangers: no document type, no entity of its own, nothing fetched.
   */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("it refers to another document, " + systemId);
        });
    return factory;
  }

  /**
   * Reads the element that {@code in} stands at the start of, to its end.
   *
   * @throws XMLStreamException if it is not well-formed or nested too deep
   */
  static XmlTree read(XMLStreamReader in) throws XMLStreamException {
    Deque<XmlTree> open = new ArrayDeque<>();
    open.push(start(in));
    while (true) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        XmlTree element = start(in);
        open.element().children.add(element);
        open.push(element);
        if (open.size() > DEEPEST) {
          throw new XMLStreamException("elements are nested too deep", in.getLocation());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        XmlTree element = open.pop();
        if (open.isEmpty()) {
          return element;
        }
        if (INLINE.contains(element.name)) {
          open.element().own.append(element.own);
        }
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException(
            "the entity &" + in.getLocalName() + "; is not defined", in.getLocation());
      } else if (in.isCharacters()) {
        open.element().own.append(in.getText());
      }
    }
  }

  private static XmlTree start(XMLStreamReader in) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    int line = in.getLocation().getLineNumber();
    return new XmlTree(in.getLocalName(), line, attributes, new ArrayList<>(), new StringBuilder());
  }

  String text() {
    return own.toString().strip();
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  Stream<XmlTree> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /**
   * What a data category says here, in a group or not, with the category as an attribute or as an
   * element.
   */
  Stream<XmlTree> category(Predicate<String> wanted) {
    return children.stream()
        .flatMap(child -> child.name.endsWith("Grp") ? child.children.stream() : Stream.of(child))
        .filter(child -> wanted.test(child.category()));
  }

  /** The data category that an element is of. */
  String category() {
    String type = attributes.get("type");
    return type == null || name.equals("term") ? name : type;
  }
}
