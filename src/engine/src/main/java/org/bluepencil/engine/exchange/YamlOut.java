package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluepencil.engine.dictionary.EntryJson;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Entries as a file under {@code names/}: what most of them share stands once at its head. */
final class YamlOut {

  private static final ObjectMapper JSON = new ObjectMapper();

  private YamlOut() {}

  static String write(List<SourceEntry> entries) {
    List<ObjectNode> nodes = entries.stream().map(EntryJson::write).toList();
    Map<String, Object> file = new LinkedHashMap<>();
    // An entry without a territory would take the file's.
    String territory = nodes.get(0).path("territory").asText("");
    if (!territory.isEmpty()
        && nodes.stream().allMatch(node -> node.path("territory").asText("").equals(territory))) {
      file.put("territory", territory);
    }
    for (String key : List.of("source", "asOf")) {
      file.put(key, commonest(nodes, node -> node.get(key).asText()));
    }
    List<Object> list = new ArrayList<>();
    for (ObjectNode node : nodes) {
      file.forEach(
          (key, value) -> {
            if (Objects.equals(node.path(key).asText(), value)) {
              node.remove(key);
            }
          });
      list.add(JSON.convertValue(node, new TypeReference<LinkedHashMap<String, Object>>() {}));
    }
    file.put("entries", list);
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    return new Dump(settings).dumpToString(file);
  }

  private static String commonest(List<ObjectNode> nodes, Function<ObjectNode, String> value) {
    Map<String, Long> counts =
        nodes.stream()
            .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
