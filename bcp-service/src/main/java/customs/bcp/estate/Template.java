package customs.bcp.estate;

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
                    null)),
            List.of(
                    resource("POWER", "Mains power (example)", ResourceKind.UTILITY, 3_600),
                    resource("GENERATOR", "Generator (example)", ResourceKind.EQUIPMENT, 600),
                    resource("SYSTEM", "Declaration system (example)", ResourceKind.SYSTEM, 3_600)),
            List.of(
                    new DependencyEntry("CLEARANCE", List.of("SYSTEM"), 1, Strength.HARD, 0L, null, null),
                    new DependencyEntry(
                            "SYSTEM",
                            List.of("POWER", "GENERATOR"),
                            1,
                            Strength.HARD,
                            28_800L,
                            null,
                            "One of the two")),
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
                null);
    }
}
