package customs.platform.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The shape of a service (docs/adr and CONTRIBUTING): which feature may know which, and what each kind of class may touch. */
public final class ShapeRules {
    private static final Pattern BANNED_NAME = Pattern.compile(
            "(?i).*(util|utils|helper|helpers|dto|dtos|impl)$|(?i).*[a-z](manager)$|^(?i)(common|util|utils|helper|manager|dto|impl)$");

    private final String base;
    private final JavaClasses classes;

    /** @param base root package, e.g. {@code customs.aeo} */
    public ShapeRules(String base) {
        this(
                base,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(base));
    }

    ShapeRules(String base, JavaClasses classes) {
        this.base = base;
        this.classes = classes;
        assertFalse(classes.isEmpty(), "No classes below " + base + ": the rules would hold for nothing");
    }

    /**
     * Every feature knows only the features that are named for it, and there is no cycle.
     *
     * @param arrows feature → features it may import; every feature of the service has an entry
     */
    public void arrows(Map<String, Set<String>> arrows) {
        var wrong = new TreeSet<String>();
        for (JavaClass type : classes) {
            var feature = feature(type);
            if (feature.isEmpty()) {
                continue;
            }
            if (!arrows.containsKey(feature)) {
                wrong.add(feature + " is not a feature of the design");
                continue;
            }
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                var target = feature(dependency.getTargetClass());
                if (!target.isEmpty()
                        && !target.equals(feature)
                        && !arrows.get(feature).contains(target)) {
                    wrong.add("%s → %s: %s uses %s"
                            .formatted(
                                    feature,
                                    target,
                                    type.getSimpleName(),
                                    dependency.getTargetClass().getSimpleName()));
                }
            });
        }
        assertEquals(Set.of(), wrong);
        slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    /** What each kind of class may never import. */
    public void layers() {
        var entity = DescribedPredicate.describe(
                "entities", (JavaClass c) -> c.isAnnotatedWith("jakarta.persistence.Entity"));
        var resource =
                DescribedPredicate.describe("resources", (JavaClass c) -> c.isAnnotatedWith("jakarta.ws.rs.Path"));
        var activity = DescribedPredicate.describe(
                "activities", (JavaClass c) -> c.isAnnotatedWith("jakarta.transaction.Transactional"));
        noClasses()
                .that(entity)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus..", "io.smallrye..", "org.jboss..")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that(resource)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that(resource)
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that(resource)
                .should()
                .dependOnClassesThat()
                .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that(activity)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.security..")
                .allowEmptyShould(true)
                .check(classes);
        methods()
                .that()
                .areDeclaredInClassesThat(resource)
                .and(DescribedPredicate.describe("HTTP methods", m -> m.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod"))))
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Packages whose results depend on their inputs alone. */
    public void pure(String... features) {
        for (var feature : features) {
            classes()
                    .that()
                    .resideInAPackage(base + "." + feature + "..")
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.describe(
                            "the JDK or the service's own types",
                            c -> c.getPackageName().startsWith("java.")
                                    || c.getPackageName().startsWith(base)
                                    || c.isPrimitive()
                                    || c.isArray()))
                    .check(classes);
        }
    }

    /** Time comes from the injected clock. */
    public void oneClock() {
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").allowEmptyShould(true).check(classes);
        }
        noClasses().should().callMethod(Clock.class, "systemUTC").check(classes);
        noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(classes);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(classes);
    }

    /** Names are the field's nouns. */
    public void names() {
        var wrong = new TreeSet<String>();
        for (JavaClass type : classes) {
            if (BANNED_NAME.matcher(type.getSimpleName()).matches()) {
                wrong.add(type.getName());
            }
            for (var part : type.getPackageName().split("\\.")) {
                if (BANNED_NAME.matcher(part).matches()) {
                    wrong.add(type.getPackageName());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** Both languages say the same things. */
    public static void wordings() {
        wordings("wording_en.properties", "wording_fr.properties");
    }

    static void wordings(String english, String french) {
        var en = keys(english);
        var fr = keys(french);
        assertFalse(en.isEmpty(), english + " is missing or empty");
        var difference = new TreeMap<String, String>();
        en.stream().filter(key -> !fr.contains(key)).forEach(key -> difference.put(key, "missing in " + french));
        fr.stream().filter(key -> !en.contains(key)).forEach(key -> difference.put(key, "missing in " + english));
        assertEquals(Map.of(), difference);
    }

    private static Set<String> keys(String file) {
        var lines = new Properties();
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            assertTrue(stream != null, file + " is missing");
            lines.load(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new HashSet<String>();
        lines.keySet().forEach(key -> keys.add(key.toString()));
        return keys;
    }

    private String feature(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return "";
        }
        var rest = name.substring(base.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
