package org.bluepencil.engine.dictionary;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The towns that nobody has written an entry for, as open data names them. They have an index of
 * their own, so that they can stand in nothing's way: whatever an entry is spelled like is no key
 * here. Rows become entries when they are asked for. Immutable and thread-safe.
 */
public final class Gazetteer {

  private final List<String> rows;
  private final List<String> overridden;
  private final Rows entries;
  private final NameIndex index;
  private final Map<String, Integer> byId = new HashMap<>();

  /**
   * @param overridden rows of which an entry speaks
   */
  Gazetteer(List<String> rows, List<String> overridden, NameIndex index) {
    this.rows = rows;
    this.overridden = overridden;
    this.entries = new Rows(rows);
    this.index = index;
    for (int i = 0; i < rows.size(); i++) {
      byId.put(GazetteerRow.id(rows.get(i)), i);
    }
  }

  /**
   * @param rows in any order; those of which an entry speaks as well are put aside
   * @param curated the entries
   * @param names what the entries are spelled like
   */
  static Gazetteer compile(
      List<String> rows, List<Entry> curated, NameIndex names, WordFilter words) {
    Set<String> known = new HashSet<>();
    curated.stream().filter(Entry::isPlace).forEach(entry -> addNames(entry, known));
    Map<Boolean, List<String>> parted =
        rows.stream().sorted().collect(Collectors.partitioningBy(row -> isKnown(row, known)));
    // A town is not to be taken for a namesake of which an entry speaks: Athens, in Georgia.
    Set<String> taken = new HashSet<>();
    List<String> overridden = parted.getOrDefault(true, List.of());
    for (String row : overridden) {
      GazetteerRow.entry(row).forms().values().stream()
          .flatMap(forms -> forms.names().stream())
          .forEach(form -> taken.addAll(NameIndex.keysOf(form)));
    }
    List<String> left = parted.getOrDefault(false, List.of());
    return new Gazetteer(
        left,
        overridden,
        NameIndexBuilder.build(
            new Rows(left), key -> names.find(key) >= 0 || taken.contains(key), words));
  }

  private static void addNames(Entry entry, Set<String> known) {
    // Whose a contested place is nobody says.
    String territory = entry.contested() ? null : entry.territory();
    Stream<String> forms =
        entry.forms().values().stream()
            .flatMap(its -> Stream.concat(its.names().stream(), its.unreviewed().stream()));
    Stream<String> dated =
        entry.forms().values().stream().flatMap(its -> its.dated().stream().map(Entry.Dated::form));
    Stream<String> natives = entry.natives().values().stream().map(Native::name);
    Stream.of(forms, dated, natives)
        .flatMap(names -> names)
        .forEach(name -> known.add(key(territory, name)));
  }

  /** Whether an entry of the territory has the English, the native or the main name. */
  private static boolean isKnown(String row, Set<String> known) {
    Entry entry = GazetteerRow.entry(row);
    Forms english = entry.forms().get("en");
    Stream<String> names =
        Stream.concat(
            entry.natives().values().stream().map(Native::name),
            english == null ? Stream.of() : english.names().stream());
    return names.anyMatch(
        name -> known.contains(key(entry.territory(), name)) || known.contains(key(null, name)));
  }

  private static String key(@Nullable String territory, String name) {
    return (territory == null ? "" : territory) + " " + Fold.of(name);
  }

  /** All rows, with others laid over them by their ids. */
  List<String> overlaidBy(List<String> over) {
    Map<String, String> merged = new LinkedHashMap<>();
    Stream.concat(rows.stream(), overridden.stream())
        .forEach(row -> merged.put(GazetteerRow.id(row), row));
    over.forEach(row -> merged.put(GazetteerRow.id(row), row));
    return List.copyOf(merged.values());
  }

  List<String> rows() {
    return rows;
  }

  /** Rows that serve nobody, since an entry speaks of the town. */
  public List<String> overridden() {
    return overridden;
  }

  /** The towns; a reading of {@link #index} speaks of them by their place here. */
  public List<Entry> entries() {
    return entries;
  }

  /** What they are spelled like. */
  public NameIndex index() {
    return index;
  }

  /** The town with an id, or null. */
  public @Nullable Entry entry(String id) {
    Integer place = byId.get(id);
    return place == null ? null : entries.get(place);
  }

  Stream<String> territories() {
    return rows.stream().map(GazetteerRow::territory);
  }

  /** Rows read when they are first asked for. */
  private static final class Rows extends AbstractList<Entry> implements RandomAccess {

    private final List<String> rows;
    private final AtomicReferenceArray<@Nullable Entry> read;

    Rows(List<String> rows) {
      this.rows = rows;
      this.read = new AtomicReferenceArray<>(rows.size());
    }

    @Override
    public Entry get(int i) {
      Entry entry = read.get(i);
      if (entry == null) {
        // Two threads may each read it, which does no harm.
        entry = GazetteerRow.entry(rows.get(i));
        read.set(i, entry);
      }
      return entry;
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
