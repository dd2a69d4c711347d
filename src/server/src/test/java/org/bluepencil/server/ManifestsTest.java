package org.bluepencil.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The manifests in k8s/ are read into Kubernetes' own types, which know every property there is.
 */
class ManifestsTest {

  private static final Path BASE = Path.of("..", "..", "k8s", "base");

  private static final Map<String, Class<? extends HasMetadata>> TYPES =
      Map.of(
          "apps/v1 Deployment", Deployment.class,
          "v1 Service", Service.class,
          "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(new NoLeftOvers());

  /** Without it the types put a property that they do not know aside and say nothing. */
  private static final class NoLeftOvers extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }

  @Test
  void areWhatKubernetesKnows() throws Exception {
    List<HasMetadata> objects = objects();

    assertEquals(
        List.of("Deployment", "NetworkPolicy", "Service"),
        objects.stream().map(HasMetadata::getKind).sorted().toList());
    for (HasMetadata object : objects) {
      assertEquals("bluepencil", object.getMetadata().getName());
      assertEquals(null, object.getMetadata().getNamespace(), "free of a namespace");
    }
  }

  @Test
  void aMisspeltPropertyIsRefused() throws Exception {
    String wrong =
        Files.readString(BASE.resolve("deployment.yaml")).replace("replicas:", "replicaz:");
    String deep = Files.readString(BASE.resolve("deployment.yaml")).replace("drop:", "dropp:");

    assertThrows(UnrecognizedPropertyException.class, () -> read(wrong));
    assertThrows(UnrecognizedPropertyException.class, () -> read(deep));
  }

  @Test
  void runTheServiceWithoutRights() throws Exception {
    Deployment deployment = only(Deployment.class);
    Container container = deployment.getSpec().getTemplate().getSpec().getContainers().get(0);

    assertEquals(1, deployment.getSpec().getReplicas());
    assertTrue(deployment.getSpec().getTemplate().getSpec().getSecurityContext().getRunAsNonRoot());
    assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
    assertEquals(List.of("ALL"), container.getSecurityContext().getCapabilities().getDrop());
    assertEquals("/q/health/started", container.getStartupProbe().getHttpGet().getPath());
    assertEquals("/q/health/ready", container.getReadinessProbe().getHttpGet().getPath());
    assertEquals("/q/health/live", container.getLivenessProbe().getHttpGet().getPath());
  }

  @Test
  void sayWhoMayCallWhereTheServiceIsToldThatTheNetworkMay() throws Exception {
    Container container =
        only(Deployment.class).getSpec().getTemplate().getSpec().getContainers().get(0);
    NetworkPolicy policy = only(NetworkPolicy.class);

    assertTrue(
        container.getEnv().stream()
            .anyMatch(
                env ->
                    env.getName().equals("BLUEPENCIL_CALLERS")
                        && env.getValue().equals("network")));
    assertEquals(
        Map.of("bluepencil-caller", "true"),
        policy.getSpec().getIngress().get(0).getFrom().get(0).getPodSelector().getMatchLabels());
    assertEquals(
        only(Deployment.class).getSpec().getTemplate().getMetadata().getLabels(),
        policy.getSpec().getPodSelector().getMatchLabels());
    assertEquals(
        only(Deployment.class).getSpec().getSelector().getMatchLabels(),
        only(Service.class).getSpec().getSelector());
  }

  @Test
  void areWhatKustomizeMakesOfThem() throws Exception {
    String yaml = kustomized();
    assumeTrue(yaml != null, "kubectl is not installed");

    assertEquals(Set.copyOf(objects()), Set.copyOf(read(yaml)));
  }

  private static <T> T only(Class<T> type) throws Exception {
    return objects().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  /** What the files hold that the kustomization names. */
  private static List<HasMetadata> objects() throws IOException {
    JsonNode kustomization = YAML.readTree(BASE.resolve("kustomization.yaml").toFile());
    StringBuilder yaml = new StringBuilder();
    for (JsonNode file : kustomization.get("resources")) {
      yaml.append(Files.readString(BASE.resolve(file.asText()))).append("\n---\n");
    }
    return read(yaml.toString());
  }

  /** As a cluster gets it; null where there is no kubectl. */
  private static @Nullable String kustomized() throws IOException, InterruptedException {
    Process kustomize;
    try {
      kustomize =
          new ProcessBuilder("kubectl", "kustomize", BASE.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException noKubectl) {
      return null;
    }
    String yaml = new String(kustomize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, kustomize.waitFor());
    return yaml;
  }

  private static List<HasMetadata> read(String yaml) throws IOException {
    List<HasMetadata> objects = new ArrayList<>();
    try (MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(yaml)) {
      while (documents.hasNext()) {
        JsonNode document = documents.next();
        if (document.isObject()) {
          String type = document.path("apiVersion").asText() + " " + document.path("kind").asText();
          assertTrue(TYPES.containsKey(type), type);
          objects.add(STRICT.treeToValue(document, TYPES.get(type)));
        }
      }
    }
    return objects;
  }
}
