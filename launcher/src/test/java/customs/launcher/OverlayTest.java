package customs.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The overlays render, and what they render is as strictly right as the base. */
class OverlayTest {
    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void theOverlayRenders(String overlay) throws Exception {
        var resources = render(overlay);
        resources.forEach(ManifestTest::check);
        for (var resource : resources) {
            if (!resource.path("kind").asText().equals("Namespace")) {
                assertEquals(
                        "customs", resource.path("metadata").path("namespace").asText());
            }
        }
        for (var deployment : Manifests.read(resources, Deployment.class)) {
            var image = deployment
                    .getSpec()
                    .getTemplate()
                    .getSpec()
                    .getContainers()
                    .getFirst()
                    .getImage();
            assertTrue(image.matches("[a-z.]+/[a-z-]+:\\d+\\.\\d+\\.\\d+"), image);
        }
        var cluster = Manifests.ofKind(resources, "Cluster").getFirst().path("spec");
        assertEquals(
                overlay.equals("production") ? 3 : 1, cluster.path("instances").asInt());
        assertEquals(
                overlay.equals("production") ? 1 : 0,
                Manifests.ofKind(resources, "ScheduledBackup").size());
        assertTrue(cluster.path("imageName").asText().contains("/postgresql:18"));
    }

    private static List<JsonNode> render(String overlay) throws Exception {
        Assumptions.assumeTrue(Children.onPath("kubectl"), "kubectl is absent: overlays are not rendered");
        var process = new ProcessBuilder(
                        "kubectl",
                        "kustomize",
                        Manifests.FOLDER.resolve("overlays/" + overlay).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return Manifests.documents(yaml);
    }
}
