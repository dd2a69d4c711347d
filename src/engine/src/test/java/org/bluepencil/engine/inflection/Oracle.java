package org.bluepencil.engine.inflection;

import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.languagetool.JLanguageTool;

/** What LanguageTool's dictionary of a language says of a form, in this package's words. */
final class Oracle {

  private static final Map<String, Case> CASES =
      Map.ofEntries(
          Map.entry("v_naz", Case.NOMINATIVE),
          Map.entry("v_rod", Case.GENITIVE),
          Map.entry("v_dav", Case.DATIVE),
          Map.entry("v_zna", Case.ACCUSATIVE),
          Map.entry("v_oru", Case.INSTRUMENTAL),
          Map.entry("v_mis", Case.LOCATIVE),
          Map.entry("v_kly", Case.VOCATIVE),
          Map.entry("nom", Case.NOMINATIVE),
          Map.entry("gen", Case.GENITIVE),
          Map.entry("dat", Case.DATIVE),
          Map.entry("acc", Case.ACCUSATIVE),
          Map.entry("inst", Case.INSTRUMENTAL),
          Map.entry("loc", Case.LOCATIVE),
          Map.entry("voc", Case.VOCATIVE),
          Map.entry("Nom", Case.NOMINATIVE),
          Map.entry("R", Case.GENITIVE),
          Map.entry("D", Case.DATIVE),
          Map.entry("V", Case.ACCUSATIVE),
          Map.entry("T", Case.INSTRUMENTAL),
          Map.entry("P", Case.LOCATIVE));

  private final String language;
  private final DictionaryLookup lookup;
  private final FSA fsa;
  private final Charset charset;
  private final byte separator;

  /** One reading of a form; the paradigm it belongs to is told by stem and group. */
  record Reading(String stem, NameKind kind, char gender, Case grammaticalCase) {}

  Oracle(String language, String dictionary) throws IOException {
    this.language = language;
    URL url = JLanguageTool.getDataBroker().getFromResourceDirAsUrl(dictionary);
    Dictionary read = Dictionary.read(url);
    this.lookup = new DictionaryLookup(read);
    this.fsa = read.fsa;
    this.charset = Charset.forName(read.metadata.getEncoding());
    this.separator = read.metadata.getSeparator();
  }

  /** All forms in the dictionary that begin so, each once. */
  TreeSet<String> formsBeginning(String prefix) {
    byte[] start = prefix.getBytes(charset);
    MatchResult match = new FSATraversal(fsa).match(start);
    TreeSet<String> forms = new TreeSet<>();
    for (ByteBuffer sequence : fsa.getSequences(match.node)) {
      int length = 0;
      while (sequence.get(sequence.position() + length) != separator) {
        length++;
      }
      byte[] rest = new byte[length];
      sequence.duplicate().get(rest);
      forms.add(prefix + new String(rest, charset));
    }
    return forms;
  }

  /** The readings of a form as a surname or a place. */
  List<Reading> readings(String form) {
    boolean small = language.equals("ru");
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.lookup(small ? form.toLowerCase(Locale.ROOT) : form)) {
      for (String tag : data.getTag().toString().split("\\+")) {
        add(readings, data.getStem().toString(), tag.split(":"));
      }
    }
    return readings;
  }

  /** The stems that a form is the plural nominative of; Polish only. */
  List<String> pluralOf(String form) {
    return lookup.lookup(form).stream()
        .filter(data -> data.getTag().toString().contains("subst:pl:nom:m1"))
        .map(data -> data.getStem().toString())
        .toList();
  }

  private void add(List<Reading> readings, String stem, String[] tag) {
    List<String> parts = List.of(tag);
    switch (language) {
      case "uk" -> {
        boolean place = parts.contains("geo");
        boolean name = place || parts.contains("lname");
        boolean other = parts.contains("subst") || parts.contains("bad") || parts.contains("arch");
        boolean plural = tag.length > 2 && tag[2].equals("p");
        if (name && !other && tag[0].equals("noun") && plural == (plural && parts.contains("ns"))) {
          put(readings, stem, place, tag[2], tag[3]);
        }
      }
      case "pl" -> {
        if (tag.length > 3 && tag[0].equals("subst")) {
          boolean plural = tag[3].startsWith("p");
          if (plural == tag[1].equals("pl")) {
            put(readings, stem, !tag[3].equals("m1"), tag[3].substring(0, 1), tag[2]);
          }
        }
      }
      default -> {
        if (tag.length == 5 && tag[0].equals("NN") && tag[3].equals("Sin")) {
          boolean surname = tag[1].equals("Fam");
          if (surname || tag[1].equals("Inanim")) {
            put(readings, stem, !surname, tag[2].substring(0, 1).toLowerCase(Locale.ROOT), tag[4]);
          }
        }
      }
    }
  }

  private static void put(
      List<Reading> readings, String stem, boolean place, String gender, String tag) {
    Case found = CASES.get(tag);
    if (found != null) {
      NameKind kind = place ? NameKind.PLACE : NameKind.SURNAME;
      readings.add(new Reading(stem, kind, gender.charAt(0), found));
    }
  }
}
