package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.exchange.Term.Part;
import org.bluepencil.engine.exchange.Term.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX of either generation, with data categories as attributes or as elements, an entry at a
 * time. What other tools write is taken as well as it fits: a term that its file prefers or admits
 * is a reviewed form, one that it deprecates is found and flagged, any other is as the settings
 * say.
 */
final class TbxReader {

  private static final Set<String> KINDS =
      Set.of("place", "person", "organisation", "people", "other");

  private static final Set<String> SHORT_TYPES =
      Set.of("acronym", "abbreviation", "initialism", "shortform");

  private static final KeyedNote NATIVE = new KeyedNote("role", Role.NATIVE.label());

  private static final Pattern ITEM = Pattern.compile("Q[1-9]\\d*$");

  /** Said by the structure, or the same of every name. */
  private static final Set<String> TAKEN =
      Set.of(
          "descrip",
          "term",
          "note",
          "date",
          "langSec",
          "langSet",
          "termSec",
          "tig",
          "ntig",
          "partOfSpeech",
          "termType",
          "administrativeStatus",
          "normativeAuthorization",
          "subjectField",
          "source",
          "definition",
          "externalCrossReference",
          "crossReference",
          "transactionType",
          "responsibility",
          "termGrp");

  private final Reading reading;

  private TbxReader(Reading reading) {
    this.reading = reading;
  }

  static void read(InputStream in, Reading reading) throws IOException {
    TbxReader reader = new TbxReader(reading);
    try {
      XMLStreamReader xml = XmlTree.factory().createXMLStreamReader(in);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root says nothing.
      }
      TbxDialect dialect = TbxDialect.ofRoot(xml.getLocalName()).orElse(null);
      if (dialect == null) {
        reading.problem(
            xml.getLocation().getLineNumber(),
            "X102",
            "the document is a <" + xml.getLocalName() + ">",
            "<tbx> or the older <martif>");
        return;
      }
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        boolean start = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
        if (start && xml.getLocalName().equals(dialect.concept)) {
          reader.concept(XmlTree.read(xml), dialect);
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      String message = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
      reading.problem(
          line, "X101", message.replaceAll("\\s+", " "), "well-formed XML that stands by itself");
    }
  }

  private void concept(XmlTree concept, TbxDialect dialect) {
    EntryDraft draft = new EntryDraft(concept.line());
    String id = concept.attribute("id");
    draft.say("id", id);
    takeNotes(concept, draft);
    takeCategories(concept, draft);
    concept.children(dialect.language).forEach(section -> language(section, draft));
    boolean parts =
        draft.terms.values().stream()
            .flatMap(List::stream)
            .anyMatch(term -> term.part() == Part.SURNAME);
    if ("person".equals(draft.first("subject")) && !parts) {
      // A name whose surname nobody tells is one that is found whole.
      draft.say("kind", "other");
    } else {
      draft.say("kind", draft.first("subject"));
    }
    draft.finish(reading);
  }

  private void takeNotes(XmlTree concept, EntryDraft draft) {
    concept
        .children("note")
        .forEach(
            element -> {
              KeyedNote note = KeyedNote.of(element.text());
              JsonNode json = note.json();
              if (note.key().equals("office") && json != null) {
                draft.offices.add(json);
              } else if (note.key().equals("example") && json != null) {
                draft.examples.add(json);
              } else {
                draft.say(note.key(), note.value());
              }
            });
  }

  private void takeCategories(XmlTree concept, EntryDraft draft) {
    concept
        .category("subjectField"::equals)
        .map(XmlTree::text)
        .forEach(
            subject -> {
              boolean kind = KINDS.contains(subject);
              draft.say(kind ? "subject" : KeyedNote.NOTE, kind ? subject : "Subject: " + subject);
            });
    concept.category("source"::equals).forEach(source -> draft.say("source", source.text()));
    concept
        .category("definition"::equals)
        .forEach(definition -> draft.say(KeyedNote.NOTE, definition.text()));
    concept.category("date"::equals).forEach(date -> draft.say("asOf", date.text()));
    concept.category("externalCrossReference"::equals).forEach(item -> wikidata(item, draft));
    concept
        .category("crossReference"::equals)
        .forEach(
            reference -> {
              String target = reference.attribute("target");
              if (Reading.isId(target)) {
                boolean role = Set.of("country", "region").contains(reference.text());
                draft.say(role ? reference.text() : "related", target);
              } else {
                reading.leaveOut("crossReference");
              }
            });
    noteLeftOut(concept);
  }

  private void wikidata(XmlTree item, EntryDraft draft) {
    Matcher found = ITEM.matcher(String.valueOf(item.attribute("target")));
    if (found.find()) {
      draft.say("wikidata", found.group());
    } else {
      reading.leaveOut("externalCrossReference");
    }
  }

  private void noteLeftOut(XmlTree element) {
    element
        .category(category -> !TAKEN.contains(category))
        .forEach(other -> reading.leaveOut(other.category()));
  }

  private void language(XmlTree section, EntryDraft draft) {
    String tag = section.attribute("lang");
    if (tag == null) {
      reading.problem(
          section.line(), "X105", "the section says no language", "xml:lang with a BCP 47 tag");
      return;
    }
    String language = Languages.subtag(tag);
    // A name of its own may have any language; it is read whatever the dictionaries speak of.
    boolean ours = language.equals(Term.NO_LANGUAGE) || isNative(section);
    if (!ours && !reading.isWanted(tag, section.line())) {
      return;
    }
    section
        .category("definition"::equals)
        .forEach(definition -> draft.say(KeyedNote.NOTE, definition.text()));
    List<XmlTree> terms =
        section.children().stream().filter(child -> termOf(child) != null).toList();
    boolean full = terms.stream().anyMatch(term -> !isShort(term));
    for (XmlTree term : terms) {
      draft.add(language, term(term, tag, full));
      noteLeftOut(term);
    }
  }

  private boolean isNative(XmlTree section) {
    return reading.settings.languages().isEmpty()
        && section.children().stream()
            .filter(child -> termOf(child) != null)
            .allMatch(
                term ->
                    term.children("note")
                        .map(note -> KeyedNote.of(note.text()))
                        .anyMatch(note -> note.equals(NATIVE)));
  }

  private static @Nullable XmlTree termOf(XmlTree section) {
    return section.category("term"::equals).findFirst().orElse(null);
  }

  private static boolean isShort(XmlTree term) {
    return term.category("termType"::equals)
        .anyMatch(type -> SHORT_TYPES.contains(type.text().toLowerCase(Locale.ROOT)));
  }

  /**
   * @param full whether the language has a term that is not short
   */
  private Term term(XmlTree section, String tag, boolean full) {
    XmlTree term = termOf(section);
    EntryDraft said = new EntryDraft(section.line());
    // Notes stand beside the term, or in a group with something said of it.
    section
        .category("note"::equals)
        .map(note -> KeyedNote.of(note.text()))
        .forEach(note -> said.say(note.key(), note.value()));
    String form = term == null ? "" : term.text().replaceAll("\\s+", " ");
    String status =
        section
            .category(c -> c.equals("administrativeStatus") || c.equals("normativeAuthorization"))
            .map(XmlTree::text)
            .findFirst()
            .orElse("");
    Role role = role(said.first("role"), status);
    String part = said.first("part");
    Part its =
        part != null ? part(part, section) : isShort(section) && full ? Part.SHORT : Part.WHOLE;
    String note = said.first(KeyedNote.NOTE);
    if (role == Role.VARIANT && !tag.equals(Term.NO_LANGUAGE)) {
      note = note == null ? "Deprecated where it comes from." : note;
    }
    if (tag.indexOf('-') > 0) {
      note = note == null ? tag : tag + ": " + note;
    }
    return new Term(
        form,
        its,
        role,
        day(said.first("from"), section),
        day(said.first("until"), section),
        said.first("cause"),
        note);
  }

  private Part part(String label, XmlTree at) {
    for (Part part : Part.values()) {
      if (part.label().equals(label)) {
        return part;
      }
    }
    reading.problem(
        at.line(), "X106", "a part of a name called " + label, "given, surname or short");
    return Part.WHOLE;
  }

  private Role role(@Nullable String label, String status) {
    for (Role role : Role.values()) {
      if (role.label().equals(label)) {
        return role;
      }
    }
    String said = status.toLowerCase(Locale.ROOT);
    if (said.startsWith("preferred") || said.startsWith("standardized")) {
      return Role.PREFERRED;
    }
    if (said.startsWith("admitted") || said.startsWith("legal") || said.startsWith("regulated")) {
      return Role.ACCEPTED;
    }
    boolean against =
        said.startsWith("deprecated")
            || said.startsWith("superseded")
            || said.startsWith("forbidden")
            || said.startsWith("obsolete");
    return against ? Role.VARIANT : reading.unsaid();
  }

  private @Nullable LocalDate day(@Nullable String text, XmlTree at) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      reading.problem(at.line(), "X107", text + " is no day", "a day as in 2022-03-24");
      return null;
    }
  }
}
