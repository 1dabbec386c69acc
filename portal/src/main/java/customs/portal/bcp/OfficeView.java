package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.math.BigDecimal;
import java.util.List;

/** An office as bcp-service keeps it. */
public record OfficeView(String id, int version, Entry office, List<ActLink> acts) {
    public record Entry(
            String code,
            String name,
            String kind,
            BigDecimal latitude,
            BigDecimal longitude,
            String hours,
            String alternateOffice) {}
}
