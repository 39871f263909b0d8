package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiedui.adapter.memory.law.UnsureRecords.Failing;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.pairing.ChildFact.GuardianConsented;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.ChildId;
import org.jiedui.port.Changes;
import org.jiedui.port.StoreException;
import org.jiedui.port.StoredAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S2: what became of a command is settled by asking the store for its id, never guessed. */
@Tag("S2")
class UnknownOutcomesTest {

    private static final ChildId CHILD = ChildId.of("C-0");
    private static final Command COMMAND = new Command(CommandId.of("consent-1"), World.OFFICER);
    private static final Command ROUND = new Command(CommandId.of("round-1"), World.OFFICER);

    private UnsureRecords records;
    private World world;

    @BeforeEach
    void a_registered_child_and_a_mother() {
        world = new World("hubei-provincial", Parts.right().withRecords(kept -> records = new UnsureRecords(kept)));
        new RegistrationStep.Register(0, 0).play(world);
        new ScreeningStep.Approve(0).play(world);
    }

    private Answer<GuardianConsented> consent() {
        return consent(0);
    }

    private Answer<GuardianConsented> consent(int daysAhead) {
        LocalDate on = world.today().plusDays(daysAhead);
        return world.office().registration().consent(COMMAND, CHILD, RegistrationStep.SIGNED, on);
    }

    private Answer<RoundProposed> round() {
        return world.office().pairing().runRound(ROUND, World.PROVINCE);
    }

    private Optional<Answer<Fact>> found() {
        return world.office().findAnswer(COMMAND.id());
    }

    @Test
    void S2_what_was_kept_unheard_is_answered_as_it_was_kept() {
        records.breakFor("consent-1", Failing.KEPT);
        Answer<GuardianConsented> answer = consent();
        assertTrue(answer.isCommitted());
        records.mend();
        assertEquals(answer, consent());
    }

    @Test
    void S2_a_refusal_that_was_kept_unheard_is_answered_as_it_was_kept() {
        records.breakFor("consent-1", Failing.KEPT);
        assertEquals(List.of("DATE_IN_FUTURE"), consent(1).codes());
    }

    @Test
    void S2_what_is_not_found_stays_unknown_for_it_may_be_on_its_way() {
        int before = world.facts().size();
        records.breakFor("consent-1", Failing.LOST);
        assertEquals(new Answer.Unknown<>(COMMAND.id()), consent());
        assertEquals(Optional.empty(), found());
        records.mend();
        assertTrue(consent().isCommitted());
        assertEquals(before + 1, world.facts().size());
    }

    @Test
    void S2_it_stays_unknown_where_the_store_cannot_be_asked() {
        records.breakFor("consent-1", Failing.LOST_AND_SILENT);
        assertEquals(new Answer.Unknown<>(COMMAND.id()), consent());
        assertThrows(StoreException.class, this::found);
    }

    @Test
    void S3_what_is_found_under_the_id_of_another_content_is_not_taken_for_the_answer() {
        records.keeping(answering(new StoredAnswer("of another content", "!OTHER BROKEN MUST JD-2\n")));
        records.breakFor("consent-1", Failing.KEPT);
        assertEquals(List.of("COMMAND_REUSED"), consent().codes());
    }

    private static UnaryOperator<Changes> answering(StoredAnswer answer) {
        return changes -> new Changes(
                changes.command(),
                changes.recordedAt(),
                answer,
                changes.expected(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void S2_a_command_that_others_overtake_each_time_is_not_kept() {
        records.breakFor("consent-1", Failing.OVERTAKEN);
        assertInstanceOf(Answer.Busy.class, consent());
        assertEquals(Optional.empty(), found());
    }

    @Test
    void S2_the_office_tells_what_became_of_a_command() {
        assertEquals(Optional.empty(), found());
        assertEquals(Optional.of(consent()), found());
        world.reopen();
        assertEquals(Optional.of(consent()), found());
    }

    @Test
    void S2_the_office_tells_that_a_command_was_refused() {
        Answer<GuardianConsented> refused = consent(1);
        assertEquals(List.of("DATE_IN_FUTURE"), refused.codes());
        assertEquals(Optional.of(refused.findings()), found().map(Answer::findings));
    }

    @Test
    void S2_a_round_is_unknown_while_one_of_its_pairs_is() {
        new RegistrationStep.Consent(0, 0).play(world);
        for (Failing failing : List.of(Failing.LOST, Failing.REFUSED, Failing.LOST_AND_SILENT, Failing.OVERTAKEN)) {
            records.breakFor("round-1.1", failing);
            assertEquals(new Answer.Unknown<>(ROUND.id()), round(), failing.name());
            records.mend();
        }
        RoundProposed proposed = round().orElseThrow();
        assertEquals(1, proposed.pairs().size());
        assertEquals(
                1,
                world.office()
                        .pairing()
                        .pairingsOf(proposed.pairs().get(0).mother())
                        .size());
    }

    @Test
    void S2_a_round_whose_pair_was_refused_is_settled() {
        new RegistrationStep.Consent(0, 0).play(world);
        records.breakFor("round-1.1", Failing.LOST);
        round();
        records.mend();
        new RegistrationStep.Close(0, 0).play(world);
        assertTrue(round().isCommitted());
    }
}
