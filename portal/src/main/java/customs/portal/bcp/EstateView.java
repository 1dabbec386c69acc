package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.util.List;

/** An administration's estate at a glance, as bcp-service shows it. */
public record EstateView(
        String administration,
        String name,
        String zone,
        List<String> languages,
        String parentRegion,
        boolean demonstration,
        int version,
        int offices,
        int services,
        int resources,
        int dependencies,
        int coldStarts,
        List<ActLink> acts) {
    /** As the form shows them. */
    public String spoken() {
        return languages == null ? "" : String.join(", ", languages);
    }
}
