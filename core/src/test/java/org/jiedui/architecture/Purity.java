package org.jiedui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Time, chance and the machine's defaults are passed in, never taken; neither by a call nor by a method reference. */
final class Purity {

    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> CASES = Set.of("toLowerCase", "toUpperCase", "getBytes");

    private Purity() {}

    static ArchRule noClock() {
        return noCall(
                "no clock",
                call -> (call.getName().equals("now") && ownerIsIn(call, "java.time"))
                        || (CLOCKS.contains(call.getName()) && isOwnedBy(call, System.class))
                        || (call.getName().startsWith("system") && isOwnedBy(call, Clock.class))
                        || (call.getName().equals("system") && isOwnedBy(call, InstantSource.class))
                        || isConstructorOf(call, Date.class)
                        || isOwnedBy(call, Calendar.class));
    }

    static ArchRule noChance() {
        return noCall(
                "no chance",
                call -> call.getTargetOwner().isAssignableTo(Random.class)
                        || call.getTargetOwner().isAssignableTo(RandomGenerator.class)
                        || isOwnedBy(call, SecureRandom.class)
                        || (call.getName().equals("random") && isOwnedBy(call, Math.class))
                        || (call.getName().equals("random") && isOwnedBy(call, StrictMath.class))
                        || call.getName().equals("shuffle")
                        || (call.getName().equals("randomUUID") && isOwnedBy(call, UUID.class)));
    }

    static ArchRule noDefaultZone() {
        return noCall(
                "no default zone",
                call -> (call.getName().equals("systemDefault") && isOwnedBy(call, ZoneId.class))
                        || (call.getName().equals("getDefault") && isOwnedBy(call, TimeZone.class))
                        || call.getName().equals("systemDefaultZone"));
    }

    static ArchRule noDefaultLocale() {
        return noCall(
                "no default locale",
                call -> (call.getName().equals("getDefault") && isOwnedBy(call, Locale.class))
                        || isPlain(call, "toLowerCase")
                        || isPlain(call, "toUpperCase")
                        || (call.getName().equals("formatted") && isOwnedBy(call, String.class))
                        || (call.getName().equals("format")
                                && isOwnedBy(call, String.class)
                                && !firstParameterIs(call, Locale.class))
                        || (call.getName().equals("ofPattern") && lastParameterIsNot(call, Locale.class)));
    }

    static ArchRule noDefaultCharset() {
        return noCall(
                "no default charset",
                call -> (call.getName().equals("defaultCharset") && isOwnedBy(call, Charset.class))
                        || isPlain(call, "getBytes")
                        || (isConstructorOf(call, String.class)
                                && firstParameterIs(call, byte[].class)
                                && lastParameterIsNot(call, Charset.class)));
    }

    private static ArchRule noCall(String name, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        DescribedPredicate<JavaAccess<?>> uses = DescribedPredicate.describe(
                name, access -> access instanceof JavaCodeUnitAccess<?> use && forbidden.test(use));
        return noClasses().should().accessTargetWhere(uses).as(name);
    }

    /** A method of a text that takes the default where nothing is passed. */
    private static boolean isPlain(JavaCodeUnitAccess<?> call, String name) {
        return CASES.contains(name)
                && call.getName().equals(name)
                && isOwnedBy(call, String.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean ownerIsIn(JavaCodeUnitAccess<?> call, String packageName) {
        return call.getTargetOwner().getPackageName().equals(packageName);
    }

    private static boolean isOwnedBy(JavaCodeUnitAccess<?> call, Class<?> owner) {
        return call.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean isConstructorOf(JavaCodeUnitAccess<?> call, Class<?> owner) {
        return call.getName().equals("<init>") && isOwnedBy(call, owner);
    }

    private static boolean firstParameterIs(JavaCodeUnitAccess<?> call, Class<?> type) {
        var types = call.getTarget().getRawParameterTypes();
        return !types.isEmpty() && types.get(0).isEquivalentTo(type);
    }

    private static boolean lastParameterIsNot(JavaCodeUnitAccess<?> call, Class<?> type) {
        var types = call.getTarget().getRawParameterTypes();
        JavaClass last = types.get(types.size() - 1);
        return !last.isEquivalentTo(type);
    }
}
