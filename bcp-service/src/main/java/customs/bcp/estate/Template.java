package customs.bcp.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A small estate that shows every table and column once. */
final class Template {
    static final EstateDocument ESTATE = new EstateDocument(
            List.of(
                    new OfficeEntry(
                            "HQ", "Headquarters (example)", OfficeKind.HEADQUARTERS, null, null, "08:00-17:00", "PORT"),
                    new OfficeEntry("PORT", "Port office (example)", OfficeKind.PORT, null, null, "24 h", "HQ")),
            List.of(new ServiceEntry(
                    "CLEARANCE",
                    "Cargo clearance (example)",
                    1,
                    1_800L,
                    RecoveryBasis.AFTER_PREREQUISITES,
                    14_400L,
                    14_400L,
                    43_200L,
                    900L,
                    "Head of clearance",
                    "Paper declarations",
                    60,
                    List.of(new CapacityPoint(14_400L, 25), new CapacityPoint(86_400L, 60)),
                    List.of(
                            new ImpactPoint(ImpactCategory.TRADE_FLOW, 0L, 1, null, null, null),
                            new ImpactPoint(ImpactCategory.TRADE_FLOW, 43_200L, 4, null, null, "Perishables are lost")),
                    null,
                    25,
                    new BigDecimal("120"),
                    new BigDecimal("165"),
                    List.of(new PeakWindow("Perishables (example)", "11-20", "01-05", 28_800L)),
                    List.of(new Tolerance(
                            ToleranceMetric.VOLUME, new BigDecimal("540"), "declarations", "What the yard holds")))),
            List.of(
                    resource("POWER", "Mains power (example)", ResourceKind.UTILITY, 3_600),
                    resource("GENERATOR", "Generator (example)", ResourceKind.EQUIPMENT, 600),
                    resource("SYSTEM", "Declaration system (example)", ResourceKind.SYSTEM, 3_600)),
            List.of(
                    new DependencyEntry("CLEARANCE", List.of("SYSTEM"), 1, Strength.HARD, 0L, null, null, null),
                    new DependencyEntry(
                            "SYSTEM",
                            List.of("POWER", "GENERATOR"),
                            1,
                            Strength.HARD,
                            28_800L,
                            null,
                            "One of the two",
                            null)),
            List.of(new ColdStartEntry(List.of("SYSTEM"), 7_200L, Evidence.ESTIMATE, "Cold-start exercise", null)));

    private Template() {}

    private static ResourceEntry resource(String code, String name, ResourceKind kind, long recoverySeconds) {
        return new ResourceEntry(
                code,
                name,
                kind,
                recoverySeconds,
                RecoveryBasis.AFTER_PREREQUISITES,
                null,
                Evidence.ESTIMATE,
                null,
                null,
                "HQ",
                null,
                kind == ResourceKind.UTILITY ? 1 : null,
                kind == ResourceKind.UTILITY ? "feeds" : null,
                kind == ResourceKind.SYSTEM ? 1_800L : null,
                kind == ResourceKind.SYSTEM ? 86_400L : null,
                kind == ResourceKind.UTILITY ? "Supply contract (example)" : null,
                kind == ResourceKind.UTILITY ? LocalDate.of(2026, 1, 31) : null,
                kind == ResourceKind.UTILITY ? LocalDate.of(2027, 1, 31) : null,
                kind == ResourceKind.SYSTEM
                        ? List.of(
                                new BackupPolicy("nightly", 86_400L, 10_800L, 3_600L, true, LocalDate.of(2026, 2, 28)))
                        : List.of());
    }
}
