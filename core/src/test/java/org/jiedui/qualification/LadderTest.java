package org.jiedui.qualification;

import static org.jiedui.qualification.Applicants.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.fact.ActorId;
import org.jiedui.person.RecordCheck.Result;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.rule.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** J3 and R5 tried systematically: every chain of up to four tiers, every order and omission of their opinions. */
@Tag("T-1")
class LadderTest {

    private static final LocalDate APPLIED = day("2026-01-05");
    private static final List<Finding> BROKEN = List.of(
            Finding.broken("UNDER_18", "M-6"),
            Finding.undetermined("RECORD_CHECK_PENDING", "M-9"),
            Finding.broken("RECORD_HIT", "M-9"));

    /** How a yes is judged. */
    private interface Judging {
        List<Finding> against(Ladder ladder, Attempt attempt, Screening screening);
    }

    /** Ways of judging that each forget one thing, and the law that each breaks. */
    private enum PlantedBug {
        LAST_STEP_UNCHECKED(
                Law.ELIGIBILITY,
                (ladder, attempt, screening) -> ladder.decides(attempt.voice().step())
                        ? ladder.against(attempt)
                        : ladder.againstYes(attempt, screening)),
        FIRST_STEP_UNCHECKED(
                Law.ELIGIBILITY,
                (ladder, attempt, screening) -> ladder.findTurn()
                                .filter(step -> step.tier() == Tier.UNIT)
                                .isPresent()
                        ? ladder.against(attempt)
                        : ladder.againstYes(attempt, screening)),
        ONE_PERSON_FOR_ALL(
                Law.PERSONS,
                (ladder, attempt, screening) -> ladder.againstYes(
                        new Attempt(
                                attempt.voice(),
                                attempt.on(),
                                attempt.today(),
                                new Separation(attempt.persons().acting(), Set.of(), Set.of())),
                        screening)),
        EARLIER_DATES_TAKEN(
                Law.DATES,
                (ladder, attempt, screening) -> ladder.againstYes(
                        new Attempt(attempt.voice(), attempt.today(), attempt.today(), attempt.persons()), screening)),
        LAST_SPEAKS_AT_ANY_TIME(
                Law.ORDER,
                (ladder, attempt, screening) -> ladder.againstYes(attempt, screening).stream()
                        .filter(finding -> !finding.code().value().equals("OUT_OF_ORDER")
                                || !ladder.decides(attempt.voice().step()))
                        .toList());

        private final Law law;
        private final Judging judging;

        PlantedBug(Law law, Judging judging) {
            this.law = law;
            this.judging = judging;
        }
    }

    private enum Law {
        ORDER(LadderTest::keepsTheOrder),
        DATES(LadderTest::keepsTheDates),
        ELIGIBILITY(LadderTest::checksAtEveryStep),
        PERSONS(LadderTest::keepsPersonsApart);

        private final Consumer<Judging> proof;

        Law(Consumer<Judging> proof) {
            this.proof = proof;
        }
    }

    @Test
    void fifteen_chains_and_sixty_five_orders_are_tried() {
        assertEquals(15, chains().size());
        assertEquals(65, orders(List.of(Tier.values())).size());
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    @Tag("J3")
    @Tag("R5")
    void J3_no_tier_acts_before_its_turn_on_an_earlier_date_unchecked_or_twice(Law law) {
        law.proof.accept(Ladder::againstYes);
    }

    @ParameterizedTest
    @EnumSource(PlantedBug.class)
    @Tag("J3")
    @Tag("R5")
    void J3_catches_whatever_forgets_one_of_them(PlantedBug bug) {
        for (Law law : Law.values()) {
            if (law == bug.law) {
                assertThrows(AssertionError.class, () -> law.proof.accept(bug.judging), law::name);
            } else {
                law.proof.accept(bug.judging);
            }
        }
    }

    private static void keepsTheOrder(Judging judging) {
        for (List<Tier> chain : chains()) {
            for (List<Tier> order : orders(List.of(Tier.values()))) {
                Climb climb = new Climb(chain);
                int right = 0;
                for (Tier tier : order) {
                    boolean inTurn = right < chain.size() && chain.get(right) == tier;
                    List<String> refused =
                            right == chain.size() ? List.of("QUALIFICATION_OVER") : List.of("OUT_OF_ORDER");
                    assertEquals(inTurn ? List.of() : refused, climb.attempt(judging, tier), () -> chain + " " + order);
                    right += inTurn ? 1 : 0;
                }
                assertEquals(right == chain.size(), climb.isApproved(), () -> chain + " " + order);
            }
        }
    }

    private static void keepsTheDates(Judging judging) {
        forEachStep((climb, tier) -> {
            Attempt right = climb.next(tier);
            Attempt early = new Attempt(right.voice(), climb.last().minusDays(1), right.today(), right.persons());
            assertEquals(List.of("DATE_ORDER"), climb.judged(judging, early, List.of()));
            Attempt sameDay = new Attempt(right.voice(), climb.last(), right.today(), right.persons());
            assertEquals(List.of(), climb.judged(judging, sameDay, List.of()));
        });
    }

    private static void checksAtEveryStep(Judging judging) {
        forEachStep((climb, tier) -> {
            for (Finding broken : BROKEN) {
                assertEquals(List.of(broken.code().value()), climb.judged(judging, climb.next(tier), List.of(broken)));
            }
        });
    }

    private static void keepsPersonsApart(Judging judging) {
        forEachStep((climb, tier) -> {
            Attempt right = climb.next(tier);
            for (ActorId earlier : climb.spoken) {
                Set<ActorId> two = Set.of(person(tier), earlier);
                Attempt again = new Attempt(
                        right.voice(), right.on(), right.today(), new Separation(two, climb.spoken, Set.of()));
                assertEquals(List.of("SAME_PERSON"), climb.judged(judging, again, List.of()));
            }
        });
    }

    private interface At {
        void step(Climb climb, Tier tier);
    }

    /** Before each step of each chain, with all steps below it done. */
    private static void forEachStep(At at) {
        for (List<Tier> chain : chains()) {
            Climb climb = new Climb(chain);
            for (Tier tier : chain) {
                at.step(climb, tier);
                climb.attempt(Ladder::againstYes, tier);
            }
        }
    }

    private static ActorId person(Tier tier) {
        return ActorId.of("officer:" + tier);
    }

    /** One application under a chain; each attempt is a day after the one before. */
    private static final class Climb {

        private final ApprovalPolicy policy;
        private final Set<ActorId> spoken = new HashSet<>();
        private Qualification found = Applicants.applied();
        private LocalDate last = APPLIED;

        Climb(List<Tier> chain) {
            policy = ApprovalPolicy.of(chain).on(ApprovalTerms.none().bySeparatePersons());
        }

        LocalDate last() {
            return last;
        }

        boolean isApproved() {
            return found.statusOn(last).isQualified();
        }

        Attempt next(Tier tier) {
            Voice voice = Voice.of(new ApprovalStep(tier, tier.of(Applicants.COUNTY)));
            Separation persons = new Separation(Set.of(person(tier)), spoken, Set.of());
            return new Attempt(voice, last.plusDays(1), last.plusDays(1), persons);
        }

        List<String> judged(Judging judging, Attempt attempt, List<Finding> screening) {
            return judging.against(Ladder.of(policy, found), attempt, new Screening(screening)).stream()
                    .map(finding -> finding.code().value())
                    .toList();
        }

        List<String> attempt(Judging judging, Tier tier) {
            Attempt attempt = next(tier);
            List<String> codes = judged(judging, attempt, List.of());
            if (codes.isEmpty()) {
                keep(attempt);
            }
            return codes;
        }

        private void keep(Attempt attempt) {
            ApprovalStep step = attempt.voice().step();
            boolean decides = Ladder.of(policy, found).decides(step);
            found = found.after(Applicants.check("2026-01-05", Result.CLEAR))
                    .after(new OpinionGiven(attempt.on(), attempt.voice(), true));
            if (decides) {
                found = found.after(
                        new QualificationApproved(attempt.on(), step.tier(), step.division(), Applicants.PROGRAMME));
            }
            spoken.addAll(attempt.persons().acting());
            last = attempt.on();
        }
    }

    private static List<List<Tier>> chains() {
        return IntStream.range(1, 1 << Tier.values().length)
                .mapToObj(bits -> Stream.of(Tier.values())
                        .filter(tier -> (bits >> tier.ordinal() & 1) == 1)
                        .toList())
                .toList();
    }

    /** Every order of every choice of tiers. */
    private static List<List<Tier>> orders(List<Tier> tiers) {
        List<List<Tier>> all = new ArrayList<>(List.of(List.of()));
        for (Tier first : tiers) {
            EnumSet<Tier> rest = EnumSet.copyOf(tiers);
            rest.remove(first);
            for (List<Tier> order : rest.isEmpty() ? List.of(List.<Tier>of()) : orders(List.copyOf(rest))) {
                all.add(Stream.concat(Stream.of(first), order.stream()).toList());
            }
        }
        return all;
    }
}
