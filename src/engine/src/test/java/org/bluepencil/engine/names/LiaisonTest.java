package org.bluepencil.engine.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.bluepencil.engine.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word before a name when another name comes in its place. */
class LiaisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | maire de Hirpin | Hirpin | Irpin | d’Irpin",
        "fr | maire d’Uschhorod | Uschhorod | Tchernihiv | de Tchernihiv",
        "fr | maire d’Uschhorod | Uschhorod | Oujhorod | d’Oujhorod",
        "fr | qu’Uschhorod | Uschhorod | Kiev | que Kiev",
        "fr | DE HIRPIN | HIRPIN | IRPIN | D’IRPIN",
        "fr | De Hirpin | Hirpin | Irpin | D’Irpin",
        "fr | aller à Kairo | Kairo | Le Caire | au Caire",
        "fr | venir de Kairo | Kairo | Le Caire | du Caire",
        "fr | vers Kairo | Kairo | Le Caire | vers Le Caire",
        "fr | la Hirpin | Hirpin | Irpin | l’Irpin",
        "fr | du Kiew | Kiew | Kiev | du Kiev",
        "en | a Hirpin | Hirpin | Irpin | an Irpin",
        "en | A Hirpin | Hirpin | Irpin | An Irpin",
        "en | A HIRPIN | HIRPIN | IRPIN | AN IRPIN",
        "en | an Athen | Athen | Athens | an Athens",
        "en | an Evrópa | Evrópa | Europe | a Europe",
        "en | a Hannover | Hannover | Hanover | a Hanover",
        "it | ad Athen | Athen | Cairo | a Cairo",
        "it | a Kairo | Kairo | Atene | ad Atene",
        "it | a Kyjiw | Kyjiw | Erevan | a Erevan",
        "it | di Kairo | Kairo | Il Cairo | del Cairo",
        "it | dell'Ismajil | Ismajil | Odessa | dell'Odessa",
        "it | del Nirpin | Nirpin | Irpin | dell’Irpin",
        "es | y Jvan | Jvan | Iván | e Iván",
        "es | e Izyum | Izyum | Kiev | y Kiev",
        "es | o Jarkov | Jarkov | Odesa | u Odesa",
        "es | y Kiew | Kiew | Hielo | y Hielo",
        "pt | de Kiew | Kiew | Odessa | de Odessa",
        "nl | de Krym | Krym | Aks | de Aks",
        "pl | w Breslau | Breslau | Wrocław | we Wrocław",
        "pl | w Lwiw | Lwiw | Lwów | we Lwów",
        "pl | z Breslau | Breslau | Szczecin | ze Szczecin",
        "ru | в Київ | Київ | Киев | в Киев",
        "ru | в Lviv | Lviv | Львов | во Львов",
        "ru | о Київ | Київ | Одесса | об Одесса",
      })
  void changesAlongWithTheName(
      String language, String text, String surface, String form, String expected) {
    Text view = Text.plain(0, text, Set.of());
    WordBefore before = WordBefore.of(view, text.indexOf(surface));
    assertNotNull(before);
    assertEquals(expected, before.with(language, surface, form));
  }

  /** Sounds that usage has not settled, and articles whose gender nobody knows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | de | Kiew | Hambourg",
        "fr | d' | Odesa | Hambourg",
        "fr | de | Jalta | Yalta",
        "fr | l' | Odesa | Kiev",
        "fr | du | Kiew | Irpin",
        "fr | au | Kiew | Irpin",
        "fr | de | Jaroslawl | Iaroslavl",
        "fr | le | Oblast Minsk | région de Minsk",
        "fr | le | Kairo | Le Caire",
        "en | a | Kiew | Ukraine",
        "en | a | Kiew | Ypres",
        "en | a | EK | NBU",
        "it | l' | Odesa | Kiev",
        "it | il | Kiew | Zimbabwe",
        "es | el | Oblast Minsk | región de Minsk",
        "es | y | Jaşi | Iași",
      })
  void isLeftToTheEditorWhereUsageIsNotSettled(
      String language, String word, String surface, String form) {
    assertNull(Liaison.join(language, word, surface, form));
  }
}
