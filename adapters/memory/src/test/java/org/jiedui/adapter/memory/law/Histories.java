package org.jiedui.adapter.memory.law;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jiedui.pairing.Party;
import org.jiedui.person.RecordCheck;

/** Histories of up to sixty steps that end in the smallest number of days, people and steps when they shrink. */
public class Histories extends DomainContextBase {

    private static final int LONGEST = 60;

    private final int longest;

    /** Sixty steps at most. */
    Histories() {
        this(LONGEST);
    }

    Histories(int longest) {
        this.longest = longest;
    }

    /** Short enough to shrink to the end in a moment. */
    public static final class Brief extends Histories {
        Brief() {
            super(LONGEST / 3);
        }
    }

    /** A handful of steps, for where each is dear. */
    public static final class Few extends Histories {
        Few() {
            super(LONGEST / 10);
        }
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<Boolean> settled = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        return Combinators.combine(
                        Arbitraries.of(Book.IDS),
                        settled,
                        steps().list().ofMaxSize(longest).withSizeDistribution(RandomDistribution.uniform()))
                .as(History::new);
    }

    private static Arbitrary<Step> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, sleeps()),
                Tuple.of(6, registering()),
                Tuple.of(6, screening()),
                Tuple.of(3, applying()),
                Tuple.of(10, pairing()),
                Tuple.of(4, caring()),
                Tuple.of(7, standing()));
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static Arbitrary<Integer> mothers() {
        return upTo(Cast.MOTHERS.size() - 1);
    }

    private static Arbitrary<Integer> children() {
        return upTo(Cast.CHILDREN.size() - 1);
    }

    private static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(false, true);
    }

    /** Mostly today, sometimes a day or a season ago. */
    private static Arbitrary<Integer> back() {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(0)), Tuple.of(2, upTo(9)), Tuple.of(1, upTo(120)));
    }

    /** The officer or the decider, rarely the mother herself or a stranger. */
    private static Arbitrary<Integer> actors() {
        return Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(6, 1), Tuple.of(3, 2), Tuple.of(1, 3));
    }

    private static Arbitrary<Step> sleeps() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(1, 12)),
                        Tuple.of(3, Arbitraries.integers().between(13, 40)),
                        Tuple.of(2, Arbitraries.integers().between(41, 120)))
                .map(Step.Sleep::new);
    }

    private static Arbitrary<Step> registering() {
        return Arbitraries.oneOf(
                Combinators.combine(mothers(), back()).as(RegistrationStep.Apply::new),
                Combinators.combine(children(), back()).as(RegistrationStep.Register::new),
                Combinators.combine(children(), back()).as(RegistrationStep.Consent::new),
                Combinators.combine(children(), back()).as(RegistrationStep.WithdrawConsent::new),
                Combinators.combine(mothers(), children()).as(RegistrationStep.Exclude::new),
                Combinators.combine(children(), back()).as(RegistrationStep.Close::new));
    }

    private static Arbitrary<Step> screening() {
        Arbitrary<RecordCheck.Result> results = Arbitraries.frequency(
                Tuple.of(4, RecordCheck.Result.CLEAR),
                Tuple.of(1, RecordCheck.Result.UNANSWERED),
                Tuple.of(1, RecordCheck.Result.HIT));
        return Arbitraries.frequencyOf(
                Tuple.of(4, mothers().map(ScreeningStep.Approve::new)),
                Tuple.of(2, Combinators.combine(mothers(), results, back()).as(ScreeningStep.Check::new)),
                Tuple.of(1, mothers().map(ScreeningStep.Attest::new)),
                Tuple.of(1, mothers().map(ScreeningStep.SetAside::new)),
                Tuple.of(
                        1,
                        Combinators.combine(mothers(), upTo(2), yesOrNo(), back())
                                .as(ScreeningStep.Opine::new)),
                Tuple.of(2, Combinators.combine(mothers(), yesOrNo(), back()).as(ScreeningStep.Withdraw::new)));
    }

    private static Arbitrary<Step> applying() {
        return Arbitraries.oneOf(
                Combinators.combine(mothers(), upTo(2)).as(ApplicationStep.StepIn::new),
                Combinators.combine(mothers(), upTo(2)).as(ApplicationStep.SendBack::new),
                mothers().map(ApplicationStep.Resubmit::new),
                Combinators.combine(mothers(), back()).as(ApplicationStep.Appeal::new),
                Combinators.combine(mothers(), yesOrNo(), rarely()).as(ApplicationStep.DecideAppeal::new),
                Combinators.combine(mothers(), upTo(2), upTo(20), yesOrNo()).as(ApplicationStep.Dispute::new),
                Combinators.combine(mothers(), upTo(3), back()).as(ApplicationStep.Certify::new));
    }

    private static Arbitrary<Step> pairing() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(neighbours(), rarely())
                                .as((two, carer) -> new PairingStep.PairUp(two.get1(), two.get2(), carer))),
                Tuple.of(1, Combinators.combine(mothers(), children(), rarely()).as(PairingStep.PairUp::new)),
                Tuple.of(3, Combinators.combine(mothers(), children()).as(PairingStep.Propose::new)),
                Tuple.of(2, yesOrNo().map(PairingStep.RunRound::new)),
                Tuple.of(
                        3,
                        Combinators.combine(upTo(3), Arbitraries.of(Party.class))
                                .as(PairingStep.Sign::new)),
                Tuple.of(2, upTo(3).map(PairingStep.Begin::new)),
                Tuple.of(2, Combinators.combine(upTo(3), back()).as(PairingStep.End::new)));
    }

    /** Mothers and children whom some programme may pair. */
    private static Arbitrary<Tuple.Tuple2<Integer, Integer>> neighbours() {
        return Arbitraries.of(
                Tuple.of(0, 0), Tuple.of(1, 1), Tuple.of(3, 3), Tuple.of(0, 1), Tuple.of(1, 0), Tuple.of(4, 0));
    }

    private static Arbitrary<Boolean> rarely() {
        return Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
    }

    private static Arbitrary<Step> caring() {
        return Arbitraries.oneOf(
                Combinators.combine(upTo(3), back(), rarely()).as(CareStep.Call::new),
                Combinators.combine(mothers(), children(), back(), rarely(), rarely())
                        .as(CareStep.Contact::new),
                Combinators.combine(mothers(), upTo(30), upTo(60)).as(CareStep.Leave::new),
                Combinators.combine(children(), mothers(), yesOrNo(), yesOrNo()).as(CareStep.Report::new));
    }

    private static Arbitrary<Step> standing() {
        return Arbitraries.oneOf(
                Combinators.combine(mothers(), Arbitraries.integers().between(1, 25), actors())
                        .as(StandingStep.Interlude::new),
                Combinators.combine(mothers(), Arbitraries.integers().between(14, 16))
                        .as(StandingStep.Neglect::new),
                Combinators.combine(mothers(), actors()).as(StandingStep.Warn::new),
                Combinators.combine(mothers(), yesOrNo(), actors()).as(StandingStep.Propose::new),
                Combinators.combine(mothers(), actors()).as(StandingStep.Notify::new),
                Combinators.combine(mothers(), yesOrNo()).as(StandingStep.Hear::new),
                Combinators.combine(mothers(), actors()).as(StandingStep.Revoke::new),
                Combinators.combine(mothers(), Arbitraries.integers().between(1, 90))
                        .as(StandingStep.Suspend::new),
                Combinators.combine(mothers(), actors()).as(StandingStep.Lift::new),
                Combinators.combine(mothers(), Arbitraries.integers().between(14, 16))
                        .as(StandingStep.Disqualify::new));
    }
}
