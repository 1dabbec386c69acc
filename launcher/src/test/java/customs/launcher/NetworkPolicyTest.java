package customs.launcher;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The network lets through what the picture of the design shows, seen from both ends, and nothing else. */
class NetworkPolicyTest {
    private static final Set<String> ARROWS = Set.of(
            "portal → aeo-service:8081",
            "portal → bcp-service:8082",
            "portal → monitoring-service:8083",
            "monitoring-service → aeo-service:8081",
            "monitoring-service → bcp-service:8082",
            "bcp-service → aeo-service:8081",
            "portal → keycloak:8080",
            "aeo-service → keycloak:8080",
            "bcp-service → keycloak:8080",
            "monitoring-service → keycloak:8080",
            "aeo-service → postgresql:5432",
            "bcp-service → postgresql:5432",
            "monitoring-service → postgresql:5432",
            "keycloak → postgresql:5432",
            "keycloak-realm-import → postgresql:5432");

    private final List<NetworkPolicy> policies = Manifests.read(Manifests.base(), NetworkPolicy.class);

    @Test
    void whatMayLeaveIsExactlyTheArrows() {
        var arrows = new TreeSet<String>();
        for (var policy : policies) {
            var from = name(policy.getSpec().getPodSelector());
            for (var rule : policy.getSpec().getEgress()) {
                for (var peer : rule.getTo()) {
                    arrow(arrows, from, peer.getPodSelector(), rule.getPorts(), true);
                }
            }
        }
        assertEquals(new TreeSet<>(ARROWS), arrows);
    }

    @Test
    void whatMayEnterIsExactlyTheArrows() {
        var arrows = new TreeSet<String>();
        for (var policy : policies) {
            var to = name(policy.getSpec().getPodSelector());
            for (var rule : policy.getSpec().getIngress()) {
                for (NetworkPolicyPeer peer : rule.getFrom()) {
                    arrow(arrows, to, peer.getPodSelector(), rule.getPorts(), false);
                }
            }
        }
        assertEquals(new TreeSet<>(ARROWS), arrows);
    }

    @Test
    void everythingElseIsDenied() {
        var all = policies.stream()
                .filter(policy -> policy.getMetadata().getName().equals("deny-all"))
                .findFirst()
                .orElseThrow()
                .getSpec();
        assertEquals(List.of("Ingress", "Egress"), all.getPolicyTypes());
        assertTrue(all.getPodSelector().getMatchLabels().isEmpty());
        assertTrue(all.getIngress().isEmpty() && all.getEgress().isEmpty());
    }

    private static void arrow(
            Set<String> arrows, String here, LabelSelector there, List<NetworkPolicyPort> ports, boolean leaving) {
        if (there == null || name(there).equals(here)) {
            return;
        }
        for (var port : ports) {
            var number = port.getPort().getIntVal();
            arrows.add(leaving ? here + " → " + name(there) + ":" + number : name(there) + " → " + here + ":" + number);
        }
    }

    private static String name(LabelSelector selector) {
        var labels = selector.getMatchLabels();
        return labels.getOrDefault("app", labels.getOrDefault("cnpg.io/cluster", ""));
    }
}
