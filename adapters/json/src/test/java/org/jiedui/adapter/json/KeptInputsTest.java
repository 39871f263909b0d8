package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fuzzer's inputs that are kept, replayed without it: the smallest of each fault that it came upon, under the fault's
 * name. It starts from them, and leaves beside them what it finds.
 */
class KeptInputsTest {

    private static final String INPUTS = "ProgrammeFilesFuzzInputs/give_a_programme_or_a_coded_error";

    static List<Path> kept() throws IOException, URISyntaxException {
        Path inputs = Path.of(KeptInputsTest.class.getResource(INPUTS).toURI());
        try (Stream<Path> files = Files.list(inputs)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void meets_the_fault_that_the_input_is_named_for(Path input) {
        Attack.onProgrammes(bytes(input));
        assertEquals(input.getFileName().toString(), outcome(bytes(input)));
    }

    private static String outcome(byte[] file) {
        return SchemaAgreement.findRefusal(file)
                .map(refused -> refused.fault().name())
                .orElse("ACCEPTED")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void catches_a_reader_that_lets_an_exception_of_its_own_escape() {
        assertThrows(
                ArithmeticException.class,
                () -> kept().forEach(input -> Attack.onProgrammes(KeptInputsTest::overflowing, bytes(input))));
    }

    /** Planted: a reader that computes before it looks at the bounds of a number. */
    private static void overflowing(byte[] file) {
        try {
            ProgrammeFiles.read(file);
        } catch (ProgrammeFormatException refused) {
            if (refused.fault() == Fault.OUT_OF_RANGE) {
                throw new ArithmeticException("integer overflow");
            }
            throw refused;
        }
    }

    private static byte[] bytes(Path input) {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
