package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a set of pairs achieves: children covered in each beginning of the classes, then kin, then cost.
 *
 * @param prefixes children covered in the first class, in the first two, ...
 * @param kin pairs of kin
 * @param cost sum of costs
 */
record Achieved(List<Integer> prefixes, int kin, long cost) {

    static Achieved by(Contract contract, Map<Kid, Mum> pairs) {
        List<Integer> prefixes = new ArrayList<>();
        int covered = 0;
        for (List<Kid> children : contract.classes()) {
            covered += (int) children.stream().filter(pairs::containsKey).count();
            prefixes.add(covered);
        }
        int kin = 0;
        long cost = 0;
        for (Map.Entry<Kid, Mum> pair : pairs.entrySet()) {
            kin += pair.getValue().kin().contains(pair.getKey().id()) ? 1 : 0;
            cost += contract.cost(pair.getKey(), pair.getValue());
        }
        return new Achieved(prefixes, kin, cost);
    }

    /** Whether this is better in any way that counts: some prefix, or with equal ones kin, or with equal kin cost. */
    boolean beats(Achieved other) {
        for (int at = 0; at < prefixes.size(); at++) {
            if (prefixes.get(at) > other.prefixes.get(at)) {
                return true;
            }
        }
        boolean level = prefixes.equals(other.prefixes);
        return level && (kin > other.kin || (kin == other.kin && cost < other.cost));
    }

    /** Calls with every set of admissible pairs that keeps the places. */
    static void every(Contract contract, List<Mum> mums, Visitor visitor) {
        Map<Mum, Integer> free = new HashMap<>();
        mums.forEach(mum -> free.put(mum, contract.places(mum)));
        every(contract, contract.inRound(), 0, free, new HashMap<>(), visitor);
    }

    /** Takes one set of pairs; the map is reused. */
    interface Visitor {
        void visit(Map<Kid, Mum> pairs);
    }

    private static void every(
            Contract contract, List<Kid> kids, int at, Map<Mum, Integer> free, Map<Kid, Mum> pairs, Visitor visitor) {
        if (at == kids.size()) {
            visitor.visit(pairs);
            return;
        }
        every(contract, kids, at + 1, free, pairs, visitor);
        Kid kid = kids.get(at);
        for (Mum mum : List.copyOf(free.keySet())) {
            if (free.get(mum) > 0 && contract.isAllowed(kid, mum)) {
                free.merge(mum, -1, Integer::sum);
                pairs.put(kid, mum);
                every(contract, kids, at + 1, free, pairs, visitor);
                pairs.remove(kid);
                free.merge(mum, 1, Integer::sum);
            }
        }
    }
}
