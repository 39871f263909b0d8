package org.jiedui.pairing;

import java.util.List;
import java.util.Map;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** The prices of a certificate, read as the contract reads them. */
final class Prices {

    private static final Price ZERO = new Price(0, 0, 0);

    private final Contract contract;
    private final Certificate certificate;

    Prices(Contract contract, Certificate certificate) {
        this.contract = contract;
        this.certificate = certificate;
    }

    boolean areNotNegative() {
        return certificate.children().values().stream().allMatch(price -> compare(price, ZERO) >= 0)
                && certificate.mothers().values().stream().allMatch(price -> compare(price, ZERO) >= 0);
    }

    boolean cover(Kid kid, Mum mum) {
        return compare(plus(of(kid), of(mum), 1), worth(kid, mum)) >= 0;
    }

    Price worthOf(Map<Kid, Mum> pairs) {
        Price worth = ZERO;
        for (Map.Entry<Kid, Mum> pair : pairs.entrySet()) {
            worth = plus(worth, worth(pair.getKey(), pair.getValue()), 1);
        }
        return worth;
    }

    Price sum(Sample sample) {
        Price sum = ZERO;
        for (Kid kid : contract.inRound()) {
            sum = plus(sum, of(kid), 1);
        }
        for (Mum mum : sample.mums()) {
            sum = plus(sum, of(mum), contract.places(mum));
        }
        return sum;
    }

    private Price of(Kid kid) {
        return certificate.children().getOrDefault(ChildId.of(kid.id()), ZERO);
    }

    private Price of(Mum mum) {
        return certificate.mothers().getOrDefault(MotherId.of(mum.id()), ZERO);
    }

    private Price worth(Kid kid, Mum mum) {
        List<List<Kid>> classes = contract.classes();
        int index = 0;
        while (!classes.get(index).contains(kid)) {
            index++;
        }
        return new Price(classes.size() - (long) index, mum.kin().contains(kid.id()) ? 1 : 0, -contract.cost(kid, mum));
    }

    private static Price plus(Price one, Price other, int times) {
        return new Price(
                one.points() + times * other.points(),
                one.kin() + times * other.kin(),
                one.metres() + times * other.metres());
    }

    private static int compare(Price one, Price other) {
        if (one.points() != other.points()) {
            return Long.compare(one.points(), other.points());
        }
        return one.kin() != other.kin()
                ? Long.compare(one.kin(), other.kin())
                : Long.compare(one.metres(), other.metres());
    }
}
