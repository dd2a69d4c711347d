package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.bluepencil.engine.romanization.Romanizer;
import org.jspecify.annotations.Nullable;

/**
 * The compiled dictionary: what the checks read. It is written to one file, the image: the letters
 * {@code BPIM}, the format's number, the CRC-32C of all that follows, the SHA-256 of the rest (the
 * content hash, which gives the version), then the tables of names and the words as they are used,
 * each behind its length and at a multiple of eight, then entries, profiles and rules as JSON, and
 * what the names can stand for. Immutable and thread-safe.
 */
public final class DictionaryImage {

  private static final int MAGIC = 0x4250494D;

  /** Raised whenever what an image holds, or how, changes. */
  private static final int FORMAT = 11;

  private static final int HASH_BYTES = 32;

  /** Magic, format, checksum. */
  private static final int PREFIX_BYTES = 4 * Integer.BYTES;

  private static final int HEAD_BYTES = PREFIX_BYTES + HASH_BYTES;

  /** Sets come back in their order, so that what was read is written as the same bytes again. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
          .build();

  /** The part of the image that is written as JSON. */
  private record Readable(
      List<Entry> entries,
      Map<String, String> romanization,
      Map<String, Profile> profiles,
      Map<String, String> idioms,
      Map<String, HouseStyle> styles,
      List<String> gazetteer,
      List<String> overridden) {}

  private final List<Entry> entries;
  private final Map<String, Integer> entryIndexes;
  private final Map<String, String> romanization;
  private final Map<String, Profile> profiles;
  private final Map<String, String> idioms;
  private final Map<String, HouseStyle> styles;
  private final WordFilter words;
  private final NameIndex names;
  private final Gazetteer gazetteer;
  private final String version;
  private final Set<String> territories = new TreeSet<>();

  private DictionaryImage(
      List<Entry> entries,
      Map<String, String> romanization,
      Map<String, Profile> profiles,
      Map<String, String> idioms,
      Map<String, HouseStyle> styles,
      WordFilter words,
      NameIndex names,
      Gazetteer gazetteer,
      String version) {
    this.entries = entries;
    this.romanization = romanization;
    this.profiles = profiles;
    this.idioms = idioms;
    this.styles = styles;
    this.words = words;
    this.names = names;
    this.gazetteer = gazetteer;
    this.version = version;
    this.entryIndexes = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      entryIndexes.put(entries.get(i).id(), i);
      String territory = entries.get(i).territory();
      if (territory != null) {
        territories.add(territory);
      }
    }
    gazetteer.territories().forEach(territories::add);
  }

  /** Compiles a folder. The same folder and words give the same image, byte for byte. */
  public static DictionaryImage compile(DictionaryFolder folder, WordFilter words) {
    Romanizer romanizer = Romanizer.of(folder.romanization());
    List<Entry> entries =
        folder.entries().stream().map(entry -> GuessedForms.fill(entry, romanizer)).toList();
    NameIndex names = NameIndexBuilder.build(entries, romanizer, words);
    DictionaryImage draft =
        new DictionaryImage(
            entries,
            folder.romanization(),
            folder.profiles(),
            folder.idioms(),
            folder.styles(),
            words,
            names,
            Gazetteer.compile(folder.gazetteer(), entries, names, words),
            "");
    String version = version(sha256(draft.body()));
    return new DictionaryImage(
        draft.entries,
        draft.romanization,
        draft.profiles,
        draft.idioms,
        draft.styles,
        draft.words,
        draft.names,
        draft.gazetteer,
        version);
  }

  /**
   * This image with a folder laid over it: an entry, style, profile or file of the folder takes the
   * place of the one with its id or name, all else stays.
   */
  public DictionaryImage overlaidBy(DictionaryFolder folder) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    entries.forEach(entry -> merged.put(entry.id(), entry));
    folder.entries().forEach(entry -> merged.put(entry.id(), entry));
    return compile(
        new DictionaryFolder(
            List.copyOf(merged.values()),
            merge(romanization, folder.romanization()),
            mergeProfiles(folder.profiles()),
            merge(idioms, folder.idioms()),
            merge(styles, folder.styles()),
            List.of(),
            List.of(),
            gazetteer.overlaidBy(folder.gazetteer())),
        words);
  }

  private static <V> Map<String, V> merge(Map<String, V> base, Map<String, V> over) {
    Map<String, V> merged = new TreeMap<>(base);
    merged.putAll(over);
    return merged;
  }

  /** A folder may bring one kind of file of a language; what the others said of it stays. */
  private Map<String, Profile> mergeProfiles(Map<String, Profile> over) {
    Map<String, Profile> merged = new TreeMap<>(profiles);
    over.forEach(
        (language, profile) -> merged.merge(language, profile, (old, its) -> its.over(old)));
    return merged;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The territories that entries belong to. */
  public Set<String> territories() {
    return Collections.unmodifiableSet(territories);
  }

  /** The towns that nobody has written an entry for. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The entry with an id, or null. */
  public @Nullable Entry entry(String id) {
    Integer index = entryIndexes.get(id);
    return index == null ? null : entries.get(index);
  }

  public NameIndex names() {
    return names;
  }

  public WordFilter words() {
    return words;
  }

  /** What is known of a text language, by its subtag. */
  public Profile profile(String language) {
    Profile profile = profiles.get(language);
    return profile == null ? Profile.unknown(language) : profile;
  }

  /** The house styles by id. */
  public Map<String, HouseStyle> styles() {
    return styles;
  }

  /** The house style with an id, in whatever case, or null. */
  public @Nullable HouseStyle style(String id) {
    return styles.get(id.toLowerCase(Locale.ROOT));
  }

  /** The romanisation rules by name. */
  public Map<String, String> romanization() {
    return romanization;
  }

  /** Whether there are idiom rules for a text language. */
  public boolean hasIdioms(String language) {
    return idioms.keySet().stream().anyMatch(path -> path.startsWith(language + "/"));
  }

  /** Idiom rule files of a text language, by path below {@code idioms/}. */
  public Map<String, String> idioms(String language) {
    Map<String, String> found = new TreeMap<>();
    idioms.forEach(
        (path, xml) -> {
          if (path.startsWith(language + "/")) {
            found.put(path, xml);
          }
        });
    return found;
  }

  /** A hash of everything in the image, the same wherever it is compiled. */
  public String version() {
    return version;
  }

  /** Writes the image. The stream is left open. */
  public void write(OutputStream out) throws IOException {
    byte[] body = body();
    byte[] hash = sha256(body);
    CRC32C checksum = new CRC32C();
    checksum.update(hash);
    checksum.update(body);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(FORMAT);
    data.writeLong(checksum.getValue());
    data.write(hash);
    data.write(body);
    data.flush();
  }

  /**
   * Reads an image. The stream is left open.
   *
   * @throws IOException if it is no image, one of another format, or damaged; the message says
   *     which
   */
  public static DictionaryImage read(InputStream in) throws IOException {
    byte[] head = in.readNBytes(2 * Integer.BYTES);
    ByteBuffer start = ByteBuffer.wrap(Arrays.copyOf(head, 2 * Integer.BYTES));
    if (start.getInt() != MAGIC) {
      throw new IOException("not a Bluepencil dictionary image");
    }
    int format = start.getInt();
    if (format != FORMAT) {
      throw new IOException("the image has format " + format + ", expected " + FORMAT);
    }
    return readChecked(ByteBuffer.wrap(in.readAllBytes()));
  }

  /** Reads what stands behind the format's number. The image goes on using the bytes. */
  private static DictionaryImage readChecked(ByteBuffer in) throws IOException {
    // A short file has no checksum, and nothing in it could fit one.
    long expected = in.remaining() < HEAD_BYTES - 8 ? -1 : in.getLong();
    CRC32C checksum = new CRC32C();
    checksum.update(in.duplicate());
    if (checksum.getValue() != expected) {
      throw new IOException("the image is damaged: its checksum does not fit");
    }
    byte[] hash = new byte[HASH_BYTES];
    in.get(hash);
    return readBody(in, version(hash));
  }

  private static String version(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, 6);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private byte[] body() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      FlatArrays.write(out, names.keys().bytes());
      FlatArrays.write(out, gazetteer.index().keys().bytes());
      words.write(out);
      byte[] json =
          JSON.writeValueAsBytes(
              new Readable(
                  entries,
                  romanization,
                  profiles,
                  idioms,
                  styles,
                  gazetteer.rows(),
                  gazetteer.overridden()));
      out.writeInt(json.length);
      out.write(json);
      names.write(out);
      gazetteer.index().write(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static DictionaryImage readBody(ByteBuffer in, String version) throws IOException {
    KeyTable keys = KeyTable.open(FlatArrays.readBytes(in));
    KeyTable gazetteerKeys = KeyTable.open(FlatArrays.readBytes(in));
    WordFilter words = WordFilter.read(in);
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(rest));
    Readable readable = JSON.readValue(data.readNBytes(data.readInt()), Readable.class);
    NameIndex names = NameIndex.read(data, keys);
    NameIndex towns = NameIndex.read(data, gazetteerKeys);
    return new DictionaryImage(
        readable.entries,
        readable.romanization,
        readable.profiles,
        readable.idioms,
        readable.styles,
        words,
        names,
        new Gazetteer(readable.gazetteer, readable.overridden, towns),
        version);
  }
}
