package org.jiedui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {
    private final ModuleDescriptor core = descriptor("org.jiedui");

    @Test
    void the_core_needs_nothing_but_java_base_at_run_time() {
        Set<String> needed = core.requires().stream()
                .filter(required -> !required.modifiers().contains(Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertEquals(Set.of("java.base"), needed);
    }

    @Test
    void the_steps_behind_the_front_door_are_not_for_hosts() {
        assertFalse(
                core.exports().stream().anyMatch(exported -> exported.source().equals("org.jiedui.flow")));
    }

    private static ModuleDescriptor descriptor(String name) {
        try {
            return Collections.list(ModuleTest.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(ModuleTest::read)
                    .filter(descriptor -> descriptor.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor read(URL file) {
        try (var in = file.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
