package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.engine.Explanation;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;

/** Says what the dictionary knows of a spelling: what it can stand for and where it comes from. */
public final class NameExplainer {

  private NameExplainer() {}

  /** What a spelling can stand for; empty if the dictionary does not know it. */
  public static List<Explanation.Reading> readings(DictionaryImage image, String form) {
    NameIndex index = image.names();
    int key = index.find(form);
    List<Explanation.Reading> readings = new ArrayList<>();
    if (key < 0) {
      return readings;
    }
    for (int i = index.firstReading(key); i < index.endReading(key); i++) {
      Reading reading = index.reading(i);
      Entry entry = image.entries().get(reading.entry());
      readings.add(
          new Explanation.Reading(entry.id(), part(reading.part()), origins(entry, reading)));
    }
    return readings;
  }

  /** Text languages in which a spelling is an ordinary word as well. */
  public static List<String> wordIn(DictionaryImage image, String form) {
    int key = image.names().find(form);
    return key < 0 ? List.of() : Languages.of(image.names().commonIn(key));
  }

  /** What editors call a part of a name. */
  public static String part(Part part) {
    return switch (part) {
      case WHOLE -> "name";
      case SHORT -> "short name";
      case GIVEN -> "given name";
      case SURNAME -> "surname";
      case LEAVE -> "phrase left alone";
    };
  }

  private static List<String> origins(Entry entry, Reading reading) {
    List<String> origins = new ArrayList<>();
    addLanguages(origins, "accepted in ", reading.acceptedIn());
    addLanguages(origins, "formerly used in ", reading.datedIn());
    addLanguages(origins, "native form in ", reading.nativeIn());
    addLanguages(origins, "how a native form is spelled in ", reading.romanizedFor());
    if (reading.handListed()) {
      entry.variants().stream()
          .map(variant -> "listed by hand (" + variant.form() + ": " + variant.cause() + ")")
          .forEach(origins::add);
    }
    return origins;
  }

  private static void addLanguages(List<String> origins, String what, int languages) {
    if (languages != 0) {
      origins.add(what + String.join(", ", Languages.of(languages)));
    }
  }
}
