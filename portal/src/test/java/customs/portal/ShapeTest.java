package customs.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import customs.platform.test.ShapeRules;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The portal's shape: a page knows its client, forms, layout and session; no package of pages knows another, and none knows a service. */
class ShapeTest {
    private static final Set<String> FOUNDATION = Set.of("wording", "session", "service", "form", "layout");
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "wording", Set.of(),
            "session", Set.of("wording"),
            "service", Set.of("session", "wording"),
            "form", Set.of("wording", "session", "service"),
            "layout", Set.of("wording", "session", "service", "form"),
            "home", FOUNDATION,
            "aeo", FOUNDATION,
            "bcp", FOUNDATION,
            "monitoring", FOUNDATION);

    private final ShapeRules rules = new ShapeRules("customs.portal");

    @Test
    void packagesUseOnlyWhatStandsAboveThem() {
        rules.arrows(ARROWS);
    }

    @Test
    void theRuleCanFail() {
        assertThrows(AssertionError.class, () -> rules.arrows(Map.of("home", Set.of())));
    }

    @Test
    void methodsOfPagesArePublic() {
        rules.layers();
    }

    @Test
    void timeComesFromTheClock() {
        rules.oneClock();
    }

    @Test
    void namesAreNouns() {
        rules.names();
    }

    @Test
    void noServiceAndNoDatabase() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("customs.portal");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("customs.aeo..", "customs.bcp..", "customs.monitoring..", "jakarta.persistence..")
                .check(classes);
    }
}
