package org.bluepencil.engine.names;

import java.util.Map;
import java.util.Set;

/** Words beside a name that tell what it is, in any of the text languages, in small letters. */
final class ContextWords {

  private ContextWords() {}

  /**
   * States and provinces with towns named after European ones, in the cases they stand in behind.
   */
  static final Set<String> STATES =
      Set.of(
          "Californie",
          "Floride",
          "Pennsylvanie",
          "Caroline",
          "Louisiane",
          "Virginie",
          "Kalifornien",
          "Bundesstaat",
          "Pensilvania",
          "Luisiana",
          "Tejas",
          "Califórnia",
          "Flórida",
          "Pensilvânia",
          "Californië",
          "Floryda",
          "Florydzie",
          "Florydy",
          "Kalifornia",
          "Kalifornii",
          "Teksas",
          "Teksasie",
          "Teksasu",
          "Pensylwanii",
          "Wirginii",
          "Karolinie",
          "Alabamie",
          "Minnesocie",
          "Dakocie",
          "Nebrasce",
          "Arizonie",
          "stanie",
          "stanu",
          "Флорида",
          "Флориде",
          "Флориди",
          "Флориді",
          "Калифорния",
          "Калифорнии",
          "Каліфорнія",
          "Каліфорнії",
          "Техас",
          "Техасе",
          "Техасі",
          "Огайо",
          "Айдахо",
          "Айова",
          "Индиана",
          "Индиане",
          "Індіана",
          "Індіані",
          "Пенсильвании",
          "Пенсільванії",
          "штате",
          "штата",
          "штаті",
          "штату",
          "Alabama",
          "Arkansas",
          "California",
          "Carolina",
          "Colorado",
          "Dakota",
          "Florida",
          "Idaho",
          "Illinois",
          "Indiana",
          "Iowa",
          "Kansas",
          "Kentucky",
          "Louisiana",
          "Maine",
          "Michigan",
          "Minnesota",
          "Missouri",
          "Montana",
          "Nebraska",
          "Nevada",
          "Ohio",
          "Oklahoma",
          "Ontario",
          "Oregon",
          "Pennsylvania",
          "Saskatchewan",
          "Tennessee",
          "Texas",
          "Virginia",
          "Wisconsin",
          "County");

  /** Languages in which {@link #PARTICLES} are words of every sentence. */
  static final Set<String> ROMANCE = Set.of("fr", "es", "it", "pt");

  /** Small words that join Romance names. */
  static final Set<String> PARTICLES =
      Set.of("de", "du", "des", "d", "di", "del", "della", "do", "da");

  /** Languages in which {@link #GERMAN_PARTICLES} are words of every sentence. */
  static final Set<String> GERMANIC = Set.of("de", "nl");

  /** Small words that join Germanic names. */
  static final Set<String> GERMAN_PARTICLES = Set.of("van", "von", "der", "den", "ter");

  /** Words before a place's name, of languages whose typography file does not list them. */
  static final Map<String, Set<String>> PLACING =
      Map.of(
          "es", Set.of("en", "En", "desde", "hacia", "cerca"),
          "it", Set.of("a", "A", "presso", "vicino", "verso"),
          "pt", Set.of("em", "Em", "desde", "perto"),
          "nl", Set.of("in", "In", "bij", "nabij", "uit", "naar"),
          "pl", Set.of("w", "W", "we", "We", "pod", "do", "koło"),
          "uk", Set.of("в", "В", "у", "У", "під", "біля", "до"),
          "ru", Set.of("в", "В", "под", "около", "до"));

  /** Indefinite articles. */
  static final Set<String> INDEFINITE =
      Set.of("a", "an", "un", "une", "uno", "una", "um", "uma", "ein", "eine", "een");

  /** Small words that join a street or the like to the name behind it. */
  static final Set<String> OF = Set.of("de", "d", "di");

  /** And, in the text languages, folded. */
  static final Set<String> AND =
      Set.of("and", "et", "und", "y", "e", "en", "oraz", "i", "і", "й", "та", "и");
}
