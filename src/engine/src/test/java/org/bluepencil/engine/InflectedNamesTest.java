package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that bend with the sentence, with the dictionaries of the project. */
class InflectedNamesTest {

  private static final Options NAMES = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk | ru | Уночі місто Харков атакували дрони. | Уночі місто Харків атакували дрони.",
        "uk | ru | Столиця зустріла гостей: Кієв не спить. | Столиця зустріла гостей: Київ не спить.",
        "uk | ru | Під тиском залишаються Покровск і Бахмут. | Під тиском залишаються Покровськ і Бахмут.",
        "ru | uk | Президент Зеленський прибыл в Харків. | Президент Зеленский прибыл в Харьков.",
        "pl | en | Pociąg odjechał do miasta Lviv wieczorem. | Pociąg odjechał do miasta Lwów wieczorem.",
        "pl | en | Premier Rosji Mikhail Mishustin przyjechał. | Premier Rosji Michaił Miszustin przyjechał.",
      })
  void editsWhereTheCaseIsKnown(String language, String source, String text, String right) {
    assertEquals(right, clean(language, source, text).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | uk | Talks in Ukraine: residents near Buchi left. | Bucha",
        "uk | ru | Бої тривають під Харьковом у Україні. | Харковом",
        "uk | ru | Поїзд із України до Кременчуга запізнився. | Кременчука",
        "uk | ru | Тихо зараз у Севастополе, окупованому місті України. | Севастополі",
        "uk | ru | Мер Києва зустрівся з Дмитрием Кулебой. | Дмитром Кулебою",
        "uk | ru | Президент подякував Дмитрию Кулебе. | Дмитру Кулебі",
        "uk | ru | Рішення ухвалили у Дмитрия Кулебы, кажуть в Україні. | Дмитра Кулеби",
        "uk | ru | Депутати голосують проти Дмитрия Кулебы. | Дмитра Кулеби",
        "ru | uk | Удары по Миколаїву, сообщила Украина. | Николаеву",
        "ru | uk | Бои идут под Краматорськом, сообщила Украина. | Краматорском",
        "pl | uk | Spotkanie z Volodymyrem Zelenskim odbyło się w Ukrainie. | Wołodymyrem Zełenskim",
        "pl | uk | Wojska Rosji stoją pod Kharkivem w Ukrainie. | Charkowem",
      })
  void suggestsTheCaseThatTheVariantShows(
      String language, String source, String text, String suggestion) {
    Revision revision = clean(language, source, text);
    List<String> told =
        revision.flags().stream().flatMap(f -> f.finding().suggestions().stream()).toList();
    assertTrue(told.contains(suggestion) || revision.text().contains(suggestion), told::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk | Поїзд із Харкова до Києва запізнився, пасажири чекали у Львові й Одесі.",
        "uk | Президент Зеленський зустрівся з Дмитром Кулебою; Кулебі подякували.",
        "uk | Бої тривають під Покровськом, у Бахмуті та біля Запоріжжя.",
        "ru | Поезд из Харькова в Киев опоздал, пассажиры ждали во Львове и Одессе.",
        "ru | Путин встретился с Лавровым; Лаврову доложили о Мишустине и Шойгу.",
        "pl | Pociąg z Charkowa do Kijowa spóźnił się, pasażerowie czekali we Lwowie i w Odessie.",
        "pl | Zełenski spotkał się z Putinem w Stambule; Zełenskiego powitał Erdogan.",
        "pl | Nauczycielka z Konotopu mówiła o lekcjach w Bachmucie.",
      })
  void keepsCaseFormsThatAreRight(String language, String text) {
    Revision revision = clean(language, null, text);
    assertFalse(revision.changed(), revision.text());
    assertEquals(List.of(), revision.flags());
  }

  private static Revision clean(String language, String source, String text) {
    Copy copy = Copy.of(text).withLanguage(language).withSourceLanguage(source);
    return Revisions.assertSound(TestDictionary.cleaner(), copy, NAMES);
  }
}
