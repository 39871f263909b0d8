package org.jiedui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {

    private static final CommandId ID = CommandId.of("c-1");
    private static final List<Finding> TWO =
            List.of(Finding.broken("UNDER_18", "M-6"), Finding.undetermined("RECORD_CHECK_PENDING", "M-9"));

    static Stream<Answer<String>> answers() {
        return Stream.of(
                new Answer.Committed<>("done"),
                new Answer.Refused<>(TWO),
                new Answer.Unknown<>(ID),
                new Answer.Busy<>(ID));
    }

    private static String folded(Answer<String> answer) {
        return answer.fold(done -> "committed", refused -> "refused", other -> "otherwise");
    }

    @Test
    void every_kind_of_answer_has_an_example() {
        Set<Class<?>> examples = answers().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(Answer.class.getPermittedSubclasses()), examples);
    }

    @Test
    void folds_by_the_arm_that_fits_and_every_other_kind_by_the_default_arm() {
        assertEquals(
                List.of("committed", "refused", "otherwise", "otherwise"),
                answers().map(AnswerTest::folded).toList());
    }

    @Test
    void hands_each_arm_what_it_is_about() {
        Answer<String> busy = new Answer.Busy<>(ID);
        assertEquals("done!", new Answer.Committed<>("done").<String>fold(d -> d + "!", f -> "", a -> ""));
        assertEquals(TWO, new Answer.Refused<String>(TWO).<Object>fold(d -> d, f -> f, a -> a));
        assertEquals(busy, busy.<Object>fold(d -> d, f -> f, a -> a));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void holds_a_decision_only_if_it_is_committed(Answer<String> answer) {
        boolean committed = answer instanceof Answer.Committed;
        assertEquals(committed, answer.isCommitted());
        assertEquals(committed ? Optional.of("done") : Optional.empty(), answer.find());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void has_findings_only_if_it_is_refused(Answer<String> answer) {
        boolean refused = answer instanceof Answer.Refused;
        assertEquals(refused ? TWO : List.of(), answer.findings());
        assertEquals(refused ? List.of("UNDER_18", "RECORD_CHECK_PENDING") : List.of(), answer.codes());
    }

    @Test
    void whoever_expects_nothing_else_is_told_the_codes() {
        assertEquals("done", new Answer.Committed<>("done").orElseThrow());
        Answer<String> refused = new Answer.Refused<>(TWO);
        Exception thrown = assertThrows(IllegalStateException.class, refused::orElseThrow);
        assertTrue(thrown.getMessage().contains("RECORD_CHECK_PENDING"), thrown.getMessage());
        assertFalse(refused.isCommitted());
    }

    @Test
    void keeps_its_findings_whatever_becomes_of_the_list_it_was_given() {
        List<Finding> findings = new ArrayList<>(TWO);
        Answer<String> refused = new Answer.Refused<>(findings);
        findings.clear();
        assertEquals(TWO, refused.findings());
    }
}
