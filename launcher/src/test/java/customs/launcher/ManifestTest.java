package customs.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The manifests are what Kubernetes, the operators and our own programs expect. */
class ManifestTest {
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "ConfigMap", ConfigMap.class,
            "Namespace", Namespace.class,
            "Deployment", Deployment.class,
            "Service", io.fabric8.kubernetes.api.model.Service.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "NetworkPolicy", NetworkPolicy.class,
            "Ingress", Ingress.class);

    private final List<JsonNode> base = Manifests.base();

    @Test
    void kubernetesKnowsEveryFieldOfTheBase() {
        base.forEach(ManifestTest::check);
    }

    @Test
    void anUnknownFieldFails() {
        var wrong =
                Manifests.documents("{apiVersion: apps/v1, kind: Deployment, metadata: {name: x}, spec: {replica: 1}}");
        assertThrows(RuntimeException.class, () -> check(wrong.getFirst()));
        var custom = Manifests.documents(
                "{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: {name: x}, spec: {instance: 3}}");
        assertThrows(IllegalStateException.class, () -> check(custom.getFirst()));
        var kind = Manifests.documents("{apiVersion: v1, kind: Sevice, metadata: {name: x}}");
        assertThrows(IllegalStateException.class, () -> check(kind.getFirst()));
    }

    /** Fails unless every field of a resource is known. */
    static void check(JsonNode resource) {
        if (Manifests.custom(resource)) {
            var known = CustomResourceFields.of(
                    resource.path("apiVersion").asText(), resource.path("kind").asText());
            var unknown = Manifests.paths(resource).stream()
                    .filter(path -> path.startsWith("spec.") && !known.contain(path))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new IllegalStateException(resource.path("kind").asText() + " has unknown fields " + unknown);
            }
            return;
        }
        var type = KINDS.get(resource.path("kind").asText());
        if (type == null) {
            throw new IllegalStateException("Unknown kind " + resource.path("kind"));
        }
        var object = Manifests.strictly(resource, type);
        assertEquals(object.getApiVersion(), HasMetadata.getApiVersion(type));
    }

    @Test
    void podsFitTheRestrictedStandard() {
        for (var deployment : deployments()) {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertEquals(
                    "RuntimeDefault",
                    pod.getSecurityContext().getSeccompProfile().getType());
            assertEquals(false, pod.getAutomountServiceAccountToken());
            pod.getVolumes().forEach(volume -> assertTrue(volume.getEmptyDir() != null, "only emptyDir volumes"));
            for (var container : pod.getContainers()) {
                var security = container.getSecurityContext();
                assertEquals(false, security.getAllowPrivilegeEscalation());
                assertEquals(true, security.getReadOnlyRootFilesystem());
                assertEquals(List.of("ALL"), security.getCapabilities().getDrop());
                assertTrue(security.getCapabilities().getAdd().isEmpty());
                assertTrue(security.getPrivileged() == null);
            }
        }
    }

    @Test
    void portsProbesAndImagesAgreeWithTheProgrammes() throws Exception {
        var kustomization = Manifests.documents(Files.readString(Manifests.FOLDER.resolve("base/kustomization.yaml")))
                .getFirst();
        var images = new TreeSet<String>();
        kustomization
                .path("images")
                .forEach(image -> images.add(image.path("name").asText()));
        assertEquals(Service.values().length, deployments().size());
        for (var service : Service.values()) {
            var container = container(service);
            var properties = Manifests.properties(service);
            assertEquals(service.folder, properties.getProperty("quarkus.application.name"));
            assertEquals("" + service.http, properties.getProperty("quarkus.http.port"));
            assertEquals("" + service.management, properties.getProperty("quarkus.management.port"));
            var ports = container.getPorts().stream()
                    .collect(Collectors.toMap(port -> port.getName(), port -> port.getContainerPort()));
            assertEquals(Map.of("http", service.http, "management", service.management), ports);
            assertTrue(images.contains(container.getImage()), container.getImage());
            assertEquals(
                    "/q/health/started",
                    container.getStartupProbe().getHttpGet().getPath());
            assertEquals(
                    "/q/health/ready",
                    container.getReadinessProbe().getHttpGet().getPath());
            assertEquals(
                    "/q/health/live", container.getLivenessProbe().getHttpGet().getPath());
            for (var probe :
                    List.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe())) {
                assertEquals("management", probe.getHttpGet().getPort().getStrVal());
            }
            assertTrue(container.getResources().getRequests().keySet().containsAll(List.of("cpu", "memory")));
            assertTrue(container.getResources().getLimits().containsKey("memory"));
        }
    }

    @Test
    void everyDeploymentHasItsServiceBudgetAndScaling() {
        var names =
                Arrays.stream(Service.values()).map(service -> service.folder).collect(Collectors.toSet());
        for (var kind : List.of("Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler")) {
            assertEquals(
                    names,
                    Manifests.ofKind(base, kind).stream()
                            .map(node -> node.path("metadata").path("name").asText())
                            .collect(Collectors.toSet()),
                    kind);
        }
        for (var scaling : Manifests.read(base, HorizontalPodAutoscaler.class)) {
            assertEquals(
                    scaling.getMetadata().getName(),
                    scaling.getSpec().getScaleTargetRef().getName());
        }
        for (var service : Manifests.read(base, io.fabric8.kubernetes.api.model.Service.class)) {
            assertEquals(
                    Map.of("app", service.getMetadata().getName()),
                    service.getSpec().getSelector());
            assertEquals(
                    "http",
                    service.getSpec().getPorts().getFirst().getTargetPort().getStrVal());
        }
    }

    /** What the launcher tells a program on one machine, the manifests tell it in a cluster. */
    @Test
    void theSameSettingsAreGivenAsOnOneMachine(@TempDir java.nio.file.Path folder) {
        var shared = Manifests.read(base, ConfigMap.class).getFirst().getData();
        var product = new Product(
                new Folders(Manifests.PROJECT, folder),
                new Ports(0),
                false,
                new Progress(System.out, System.nanoTime()));
        for (var service : Service.values()) {
            var given = new TreeSet<>(shared.keySet());
            container(service).getEnv().forEach(variable -> given.add(variable.getName()));
            var expected = new TreeSet<>(product.environment(service).keySet());
            expected.removeAll(List.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT"));
            assertTrue(given.containsAll(expected), () -> service + " lacks " + minus(expected, given));
        }
        assertEquals("false", shared.get("CUSTOMS_DEMONSTRATION"));
        assertEquals("false", shared.get("CUSTOMS_DEMONSTRATION_PERMITTED"));
        assertTrue(shared.get("QUARKUS_OIDC_AUTH_SERVER_URL").endsWith("/realms/customs"));
        assertTrue(shared.get("CUSTOMS_AEO_URL").endsWith(":" + Service.AEO.http));
        assertTrue(shared.get("CUSTOMS_BCP_URL").endsWith(":" + Service.BCP.http));
        assertTrue(shared.get("CUSTOMS_MONITORING_URL").endsWith(":" + Service.MONITORING.http));
    }

    /** The sister addresses are read by those that call them, under the names that are set. */
    @Test
    void theAddressesOfTheSistersAreRead() {
        var readers = Map.of(
                Service.MONITORING, List.of("CUSTOMS_AEO_URL", "CUSTOMS_BCP_URL"),
                Service.PORTAL, List.of("CUSTOMS_AEO_URL", "CUSTOMS_BCP_URL", "CUSTOMS_MONITORING_URL"));
        readers.forEach((service, variables) -> variables.forEach(variable -> {
            var key = variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
            var properties = Manifests.properties(service);
            assertTrue(
                    properties.containsKey(key)
                            || properties.values().stream()
                                    .anyMatch(value -> value.toString().contains("${" + variable)),
                    service + " does not read " + variable);
        }));
    }

    @Test
    void everySecretStandsInTheOperationsPage() throws Exception {
        var referenced = new TreeSet<String>();
        base.forEach(resource -> secrets(resource, referenced));
        var page = Files.readString(Manifests.PROJECT.resolve("docs/operations.md"));
        var described = page.lines()
                .filter(line -> line.startsWith("| `") && line.contains("| Secret |"))
                .map(line -> line.split("`")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(described, referenced);
    }

    @Test
    void noAccountOfTheDemonstrationReachesACluster() throws Exception {
        var text = new StringBuilder();
        base.forEach(text::append);
        for (var account : new Accounts().all()) {
            if (!account.role().equals("sister-service")) {
                assertTrue(!text.toString().contains(account.username()), account.username());
            }
        }
    }

    @Test
    void theRealmHasTheRolesAndClaimsOfTheDemonstrationRealm() throws Exception {
        var cluster = Manifests.ofKind(base, "KeycloakRealmImport")
                .getFirst()
                .path("spec")
                .path("realm");
        var demonstration = new ObjectMapper().readTree(getClass().getResource("/keycloak/customs-realm.json"));
        assertEquals(
                names(demonstration.path("roles").path("realm")),
                names(cluster.path("roles").path("realm")));
        assertEquals(
                names(demonstration.path("clients").get(0).path("protocolMappers")),
                names(cluster.path("clients").get(0).path("protocolMappers")));
        var profile = "org.keycloak.userprofile.UserProfileProvider";
        assertEquals(
                profile(demonstration.path("components").path(profile)),
                profile(cluster.path("components").path(profile)));
    }

    private static JsonNode profile(JsonNode component) throws Exception {
        return new ObjectMapper()
                .readTree(component
                        .get(0)
                        .path("config")
                        .path("kc.user.profile.config")
                        .get(0)
                        .asText());
    }

    private static TreeSet<String> names(JsonNode list) {
        var names = new TreeSet<String>();
        list.forEach(node -> names.add(node.path("name").asText()));
        assertTrue(!names.isEmpty());
        return names;
    }

    private static void secrets(JsonNode node, TreeSet<String> found) {
        node.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "secretKeyRef", "passwordSecret", "usernameSecret", "accessKeyId", "secretAccessKey" ->
                    found.add(entry.getValue().path("name").asText());
                case "secretName" -> found.add(entry.getValue().asText());
                case "secret" -> {
                    if (entry.getValue().isTextual()) {
                        if (!entry.getValue().asText().startsWith("$")) {
                            found.add(entry.getValue().asText());
                        }
                    } else if (entry.getValue().has("name")) {
                        found.add(entry.getValue().path("name").asText());
                    }
                }
                default -> {}
            }
        });
        node.forEach(child -> secrets(child, found));
    }

    private static TreeSet<String> minus(TreeSet<String> all, TreeSet<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private List<Deployment> deployments() {
        return Manifests.read(base, Deployment.class);
    }

    private Container container(Service service) {
        return deployments().stream()
                .filter(deployment -> deployment.getMetadata().getName().equals(service.folder))
                .findFirst()
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }
}
