package org.jiedui.pairing;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;

/** A mother of a test: plain values. */
record Mum(
        String id, String code, boolean direct, RecruitSource source, int places, Set<String> kin, boolean qualified) {

    /** Qualified, recruited where she lives, from nobody says where, with one place and no kin. */
    static Mum of(String id, String code) {
        return new Mum(id, code, false, RecruitSource.UNSTATED, 1, Set.of(), true);
    }

    Mum called(String other) {
        return new Mum(other, code, direct, source, places, kin, qualified);
    }

    Mum provinceDirect() {
        return new Mum(id, code, true, source, places, kin, qualified);
    }

    Mum from(RecruitSource other) {
        return new Mum(id, code, direct, other, places, kin, qualified);
    }

    Mum offering(int number) {
        return new Mum(id, code, direct, source, number, kin, qualified);
    }

    Mum kinTo(String... children) {
        return new Mum(id, code, direct, source, places, new TreeSet<>(Set.of(children)), qualified);
    }

    Mum notQualified() {
        return new Mum(id, code, direct, source, places, kin, false);
    }

    CaringMother mother() {
        return new CaringMother(
                MotherId.of(id),
                Sex.FEMALE,
                YearMonth.of(1980, 1),
                DivisionCode.of(code),
                direct ? RecruitRoute.PROVINCE_DIRECT : RecruitRoute.LOCAL,
                source,
                places,
                kin.stream().map(ChildId::of).collect(Collectors.toSet()));
    }

    void enter(RoundPool.Builder pool) {
        if (qualified) {
            pool.qualifiedMother(mother());
        } else {
            pool.otherMother(mother());
        }
    }
}
