package org.jiedui.pairing;

import java.util.Set;
import org.jiedui.person.Need;
import org.jiedui.person.RecruitSource;
import org.jiedui.place.DivisionLevel;
import org.jiedui.place.PairingArea;

/** The pairing sections of the three plans, and of one that sets a greatest distance. */
enum Programmes {
    /** The province: one child a mother, areas of prefectures, a pool for the whole province. */
    H,
    /** The school: one child a mother, one area for everybody. */
    S,
    /** The county: up to nine children a mother, areas of counties. */
    E,
    /** The province, but nobody farther than thirty kilometres. */
    NEAR;

    static final int SURCHARGE = 3000;
    static final int FARTHEST = 30_000;

    PairingPolicy policy() {
        return switch (this) {
            case H -> province().build();
            case S ->
                PairingPolicy.builder(PairingArea.everywhere(), "S-7", "S-9")
                        .preferences(sources())
                        .build();
            case E ->
                PairingPolicy.builder(PairingArea.each(DivisionLevel.COUNTY), "E-2", "X-2")
                        .limits(PairingLimits.oneToMany(9))
                        .preferences(sources())
                        .build();
            case NEAR -> province().farthest(FARTHEST).build();
        };
    }

    private static PairingPolicyBuilder province() {
        PairingArea area = PairingArea.each(DivisionLevel.PREFECTURE).countiesUnder(Set.of("4290"));
        return PairingPolicy.builder(area, "H-20", "H-21", "H-23")
                .provincialPool()
                .limits(PairingLimits.manyToOne(PairingLimits.NO_LIMIT))
                .preferences(sources());
    }

    static SourcePreferences sources() {
        return SourcePreferences.surcharging(SURCHARGE)
                .prefer(Need.LEARNING, Set.of(RecruitSource.TEACHER))
                .prefer(Need.LIVING, Set.of(RecruitSource.ENTREPRENEUR, RecruitSource.SPECIALISED_HOUSEHOLD))
                .prefer(Need.PSYCHOLOGICAL, Set.of(RecruitSource.MEDICAL_STAFF, RecruitSource.TEACHER))
                .prefer(Need.UPBRINGING, Set.of(RecruitSource.CADRE, RecruitSource.PARTY_MEMBER));
    }
}
