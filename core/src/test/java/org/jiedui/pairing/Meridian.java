package org.jiedui.pairing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.place.Division;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;
import org.jiedui.place.Divisions;
import org.jiedui.place.Point;

/** A country along one meridian, where a tenth of a degree is 11,120 metres and a hundredth 1,112. */
final class Meridian {

    /** Latitudes of divisions with a point, in degrees. */
    private static final Map<String, Double> LATITUDES = latitudes();

    private Meridian() {}

    private static Map<String, Double> latitudes() {
        Map<String, Double> latitudes = new LinkedHashMap<>();
        latitudes.put("420100000000", 30.0);
        latitudes.put("420101000000", 30.1);
        latitudes.put("420101001000", 30.2);
        latitudes.put("420101001001", 30.21);
        latitudes.put("420101001002", 30.23);
        latitudes.put("420102000000", 30.4);
        latitudes.put("420200000000", 31.0);
        latitudes.put("420201000000", 31.1);
        latitudes.put("429004000000", 31.5);
        latitudes.put("429005000000", 31.6);
        latitudes.put("430100000000", 29.9);
        return latitudes;
    }

    static List<String> codes() {
        return List.copyOf(LATITUDES.keySet());
    }

    static Point point(String code) {
        return new Point(112, LATITUDES.get(code));
    }

    static Divisions divisions() {
        Divisions.Builder divisions = Divisions.builder()
                .add(Division.of(DivisionCode.of("420000000000"), "H", DivisionLevel.PROVINCE)
                        .at(new Point(112, 30.5)));
        for (String code : LATITUDES.keySet()) {
            DivisionCode division = DivisionCode.of(code);
            divisions.add(Division.of(division, code, division.level()).at(point(code)));
        }
        return divisions.build();
    }
}
