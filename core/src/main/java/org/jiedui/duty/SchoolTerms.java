package org.jiedui.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedui.person.Child;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionLevel;

/**
 * All the terms that were loaded, and which of them hold for a child: those of the child's stage whose authority covers
 * where the child lives; of several authorities each term of a school year is taken from the finest. Immutable.
 */
public final class SchoolTerms {

    private static final int[] FINEST_FIRST = IntStream.rangeClosed(1, DivisionLevel.values().length)
            .map(i -> DivisionLevel.values()[DivisionLevel.values().length - i].digits())
            .toArray();
    private static final SchoolTerms NONE = new SchoolTerms(List.of());

    private final Map<Keeper, List<Term>> terms = new HashMap<>();

    private SchoolTerms(Collection<Term> loaded) {
        for (Term term : loaded) {
            List<Term> same = terms.computeIfAbsent(
                    new Keeper(term.stage(), term.authority().ownDigits()), keeper -> new ArrayList<>());
            if (same.stream().anyMatch(term::clashesWith)) {
                throw new IllegalArgumentException("Authority " + term.authority() + " has two terms of one name or"
                        + " two that overlap in " + term.year() + ".");
            }
            same.add(term);
        }
    }

    /**
     * No calendar at all.
     *
     * @return terms that hold for nobody
     */
    public static SchoolTerms none() {
        return NONE;
    }

    /**
     * The terms of any number of authorities and stages.
     *
     * @param terms in any order
     * @return the terms
     * @throws IllegalArgumentException if two of them {@linkplain Term#clashesWith clash}
     */
    public static SchoolTerms of(Collection<Term> terms) {
        return new SchoolTerms(terms);
    }

    /**
     * The terms that hold for a child.
     *
     * @param child the child
     * @return sorted by first day, then last day; empty where no calendar covers the child
     */
    public List<Term> list(Child child) {
        List<Term> held = new ArrayList<>();
        String own = child.division().ownDigits();
        for (int length : FINEST_FIRST) {
            if (length <= own.length()) {
                addUnlessSet(held, terms.getOrDefault(new Keeper(child.stage(), own.substring(0, length)), List.of()));
            }
        }
        held.sort(Comparator.comparing(Term::first).thenComparing(Term::last));
        return List.copyOf(held);
    }

    private static void addUnlessSet(List<Term> held, List<Term> coarser) {
        List<Term> finer = List.copyOf(held);
        coarser.stream()
                .filter(term -> finer.stream().noneMatch(term::isNamedLike))
                .forEach(held::add);
    }

    /** Whose terms: the stage and the own digits of the authority. */
    private record Keeper(Stage stage, String digits) {}
}
