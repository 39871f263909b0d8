package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitSource;

/** Small pools under all programmes, crowded so that people compete. */
final class Samples extends DomainContextBase {

    static final int MOST_KIDS = 5;
    static final int MOST_MUMS = 4;

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.of(Programmes.class),
                        kids().list().ofMaxSize(MOST_KIDS),
                        mums().list().ofMaxSize(MOST_MUMS),
                        pairs(2),
                        pairs(5))
                .as((programme, kids, mums, living, exclusions) ->
                        new Sample(programme, numberedKids(kids), numberedMums(mums), living, exclusions))
                .withoutEdgeCases();
    }

    private static List<Kid> numberedKids(List<Kid> kids) {
        List<Kid> numbered = new ArrayList<>();
        kids.forEach(kid -> numbered.add(kid.called("C" + (numbered.size() + 1))));
        return numbered;
    }

    private static List<Mum> numberedMums(List<Mum> mums) {
        List<Mum> numbered = new ArrayList<>();
        mums.forEach(mum -> numbered.add(mum.called("M" + (numbered.size() + 1))));
        return numbered;
    }

    @Provide
    Arbitrary<Kid> kids() {
        Arbitrary<Set<Need>> needs = Arbitraries.of(Need.class).set().ofMaxSize(2);
        Arbitrary<String> waiting = Arbitraries.of("", "2024-01-01", "2025-06-01");
        return Combinators.combine(
                        codes(),
                        Arbitraries.integers().between(1, 3),
                        waiting,
                        needs,
                        mostly(ParentsAway.BOTH, Arbitraries.of(ParentsAway.class)),
                        mostly("2016-05-20", Arbitraries.just("2009-01-01")),
                        mostly("2025-12-01", Arbitraries.of("", "2026-03-02")))
                .as((code, tier, since, lacks, away, born, consent) ->
                        new Kid("C", code, tier, since, lacks, away, born, consent));
    }

    @Provide
    Arbitrary<Mum> mums() {
        Arbitrary<Set<String>> kin =
                Arbitraries.of("C1", "C2", "C3", "C4", "C9").set().ofMaxSize(2);
        return Combinators.combine(
                        codes(),
                        mostly(false, Arbitraries.just(true)),
                        Arbitraries.of(RecruitSource.class),
                        Arbitraries.integers().between(1, 3),
                        kin,
                        mostly(true, Arbitraries.just(false)))
                .as((code, direct, source, places, named, qualified) ->
                        new Mum("M", code, direct, source, places, named, qualified));
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.oneOf(Arbitraries.of("420101001001", "420101001002"), Arbitraries.of(Meridian.codes()));
    }

    private static Arbitrary<Set<MotherAndChild>> pairs(int most) {
        return Combinators.combine(
                        Arbitraries.of("M1", "M2", "M3", "M4", "M9"), Arbitraries.of("C1", "C2", "C3", "C4", "C9"))
                .as(Sample::pair)
                .set()
                .ofMaxSize(most);
    }

    private static <T> Arbitrary<T> mostly(T value, Arbitrary<T> values) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(value)), Tuple.of(1, values));
    }
}
