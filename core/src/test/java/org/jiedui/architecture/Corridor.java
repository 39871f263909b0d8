package org.jiedui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The corridor: the rooms in the order in which a pairing lives, and what each may look back at. An allow-list: what is
 * not named is forbidden. The base package is a parameter, so that specimens elsewhere can break each rule.
 */
final class Corridor {

    /** Each room with the rooms it may look back at. */
    private static final Map<String, Set<String>> LOOKS_BACK_AT = new LinkedHashMap<>();

    static {
        room("assignment");
        room("rule");
        room("fact", "rule");
        room("place", "rule");
        room("person", "rule", "place");
        room("qualification", "rule", "fact", "place", "person");
        room("pairing", "rule", "fact", "place", "person", "qualification", "assignment");
        room("duty", "rule", "fact", "place", "person", "qualification", "pairing");
        room("standing", "rule", "fact", "place", "person", "qualification", "pairing", "duty");
        room("programme", "rule", "fact", "place", "person", "qualification", "pairing", "duty", "standing");
        room("port", "rule", "fact", "place", "person", "duty");
        room(
                "flow",
                "rule",
                "fact",
                "place",
                "person",
                "qualification",
                "pairing",
                "duty",
                "standing",
                "programme",
                "port");
    }

    /** What of Java the core stands on; no logger, no reflection, no input or output. */
    private static final String[] JAVA = {
        "java.lang",
        "java.lang.annotation",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "java.util.regex",
        "java.time",
        "java.time.temporal",
        "java.math",
        "java.nio.charset",
        "java.security",
        "javax.crypto",
        "javax.crypto.spec",
        "org.jspecify.annotations"
    };

    private final String base;

    private Corridor(String base) {
        this.base = base;
    }

    static Corridor under(String base) {
        return new Corridor(base);
    }

    private static void room(String name, String... lookedAt) {
        LOOKS_BACK_AT.put(name, Set.of(lookedAt));
    }

    static Set<String> rooms() {
        return LOOKS_BACK_AT.keySet();
    }

    /** A rule for each room: it depends on itself, on the rooms it may look back at, and on a little of Java. */
    List<ArchRule> roomsLookBackOnly() {
        List<ArchRule> rules = new ArrayList<>();
        LOOKS_BACK_AT.forEach((room, lookedAt) -> {
            String[] allowed = Stream.concat(
                            Stream.concat(Stream.of(room), lookedAt.stream()).map(name -> base + "." + name),
                            Arrays.stream(JAVA))
                    .toArray(String[]::new);
            rules.add(classes()
                    .that()
                    .resideInAPackage(base + "." + room)
                    .should()
                    .onlyDependOnClassesThat(resideInOneOf(allowed))
                    .as("room " + room + " looks back at " + lookedAt + " only"));
        });
        return rules;
    }

    /** An exact list of packages; arrays and primitives count by what they hold. */
    private static DescribedPredicate<JavaClass> resideInOneOf(String... packages) {
        Set<String> allowed = Set.of(packages);
        return DescribedPredicate.describe(
                "reside in one of " + allowed,
                type -> type.getBaseComponentType().isPrimitive()
                        || allowed.contains(type.getBaseComponentType().getPackageName()));
    }

    /** Every class of the core stands in a room, or at the front door. */
    ArchRule everyClassHasARoom() {
        String[] packages = Stream.concat(Stream.of(base), rooms().stream().map(room -> base + "." + room))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(packages)
                .as("every class stands in a room of the corridor");
    }

    /** The steps are seen by the front door alone. */
    ArchRule flowIsSeenByTheFrontDoorOnly() {
        return classes()
                .that()
                .resideInAPackage(base + ".flow")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(base, base + ".flow")
                .as("flow is seen by the front door only");
    }

    /** No two rooms depend on each other, by whatever way round. */
    ArchRule noCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().as("no cycles between rooms");
    }

    /** Names say what a thing is, never that it is one of a pattern. */
    ArchRule namesAreDomainNouns() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Constants)$")
                .as("names are domain nouns");
    }
}
