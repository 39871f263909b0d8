package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jiedui.pairing.RoundPool.Applicant;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.place.Point;

/**
 * Children in the round as rows and qualified mothers as columns, both by id, with all that is asked of a pair. Mothers
 * without places stand here too: they are no help, and a child who has only such mothers is short of places, not of
 * mothers.
 */
final class RoundField {

    private final List<Applicant> rows;
    private final List<CaringMother> columns;
    private final PairingPolicy policy;
    private final Map<PersonId, Integer> indexOf = new HashMap<>();
    private final int[] places;
    private final RoundAreas areas;
    private final Point[] rowPoints;
    private final Point[] columnPoints;
    private final PairKeys excluded;
    private final PairKeys tooFar;

    RoundField(RoundPool pool, Intake intake, PairingPolicy policy, Homes homes) {
        rows = intake.inRound();
        columns = intake.qualified();
        this.policy = policy;
        IntStream.range(0, rows.size()).forEach(row -> indexOf.put(rows.get(row).id(), row));
        IntStream.range(0, columns.size())
                .forEach(column -> indexOf.put(columns.get(column).id(), column));
        places = columns.stream()
                .mapToInt(mother -> Math.max(0, policy.places(mother) - pool.livingOf(mother.id())))
                .toArray();
        areas = new RoundAreas(rows, columns, policy);
        rowPoints = homes.of(rows.stream().map(Applicant::child).toList());
        columnPoints = homes.of(columns);
        excluded = excludedIn(pool);
        tooFar =
                policy.findFarthest().isPresent() ? tooFar(policy.findFarthest().getAsInt()) : PairKeys.of();
    }

    private PairKeys excludedIn(RoundPool pool) {
        LongStream.Builder keys = LongStream.builder();
        for (MotherAndChild pair : pool.exclusions()) {
            OptionalInt row = findRow(pair.child());
            OptionalInt column = findColumn(pair.mother());
            if (row.isPresent() && column.isPresent() && areas.sees(row.getAsInt(), column.getAsInt())) {
                keys.add(PairKeys.key(row.getAsInt(), column.getAsInt()));
            }
        }
        return PairKeys.of(keys.build().toArray());
    }

    /** Looks at every pair that shares an area: only a programme with a greatest distance pays for it. */
    private PairKeys tooFar(int farthest) {
        LongStream.Builder keys = LongStream.builder();
        for (int row = 0; row < rows.size(); row++) {
            for (int pool : areas.seenBy(row)) {
                for (int column : areas.mothersIn(pool)) {
                    if (metres(row, column) > farthest && !excluded.contains(row, column)) {
                        keys.add(PairKeys.key(row, column));
                    }
                }
            }
        }
        return PairKeys.of(keys.build().toArray());
    }

    int rowCount() {
        return rows.size();
    }

    int columnCount() {
        return columns.size();
    }

    Applicant row(int row) {
        return rows.get(row);
    }

    CaringMother column(int column) {
        return columns.get(column);
    }

    OptionalInt findRow(ChildId child) {
        return find(child);
    }

    OptionalInt findColumn(MotherId mother) {
        return find(mother);
    }

    private OptionalInt find(PersonId id) {
        Integer index = indexOf.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    int places(int column) {
        return places[column];
    }

    RoundAreas areas() {
        return areas;
    }

    Point rowPoint(int row) {
        return rowPoints[row];
    }

    Point columnPoint(int column) {
        return columnPoints[column];
    }

    /** Pairs of one area, or of a province and its pool, that an exclusion bars. */
    PairKeys excluded() {
        return excluded;
    }

    /** Such pairs that no exclusion bars and that live too far from each other. */
    PairKeys tooFar() {
        return tooFar;
    }

    boolean isInProvincialPool(int column) {
        return policy.isInProvincialPool(columns.get(column));
    }

    /** Whether the two may be paired, places not looked at. */
    boolean isAdmissible(int row, int column) {
        return areas.sees(row, column) && !excluded.contains(row, column) && !tooFar.contains(row, column);
    }

    boolean isKin(int row, int column) {
        return columns.get(column).kin().contains(rows.get(row).id());
    }

    int metres(int row, int column) {
        return rowPoints[row].metresTo(columnPoints[column]);
    }

    int surcharge(int row, int column) {
        return policy.surcharge(rows.get(row).child(), columns.get(column));
    }

    /** Why a row that nobody was found for is left out. */
    Cause[] causes() {
        int[] barred = new int[rows.size()];
        int[] far = new int[rows.size()];
        Arrays.stream(excluded.rows()).forEach(row -> barred[row]++);
        Arrays.stream(tooFar.rows()).forEach(row -> far[row]++);
        Cause[] causes = new Cause[rows.size()];
        for (int row = 0; row < causes.length; row++) {
            int near = Arrays.stream(areas.seenBy(row))
                    .map(pool -> areas.mothersIn(pool).length)
                    .sum();
            causes[row] = cause(near, barred[row], far[row]);
        }
        return causes;
    }

    private static Cause cause(int near, int barred, int far) {
        if (near == 0) {
            return Cause.NO_ADMISSIBLE_MOTHER;
        }
        if (near == barred) {
            return Cause.EXCLUDED;
        }
        return near == barred + far ? Cause.TOO_FAR : Cause.SHORTAGE;
    }

    /** Counted by pools, so that no pair is looked at that nothing bars. */
    long admissiblePairs() {
        int[] withPlaces = new int[areas.count()];
        for (int column = 0; column < places.length; column++) {
            withPlaces[areas.poolOf(column)] += Math.min(1, places[column]);
        }
        long seen = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int pool : areas.seenBy(row)) {
                seen += withPlaces[pool];
            }
        }
        return seen - withPlaces(excluded) - withPlaces(tooFar);
    }

    private long withPlaces(PairKeys pairs) {
        return Arrays.stream(pairs.columns())
                .filter(column -> places[column] > 0)
                .count();
    }

    /** Rows with columns that named them as kin, in order of columns. */
    List<int[]> kin() {
        List<int[]> kin = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            for (ChildId child : columns.get(column).kin()) {
                OptionalInt row = findRow(child);
                if (row.isPresent()) {
                    kin.add(new int[] {row.getAsInt(), column});
                }
            }
        }
        return kin;
    }
}
