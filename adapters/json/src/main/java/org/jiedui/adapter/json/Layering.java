package org.jiedui.adapter.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a programme file over the one of the level above, which it is under: what it does not state it takes from there.
 * Rules are taken or stated whole; of a list of duties or choices, those that it names are its own and the others stay.
 */
final class Layering {

    /** Sections are laid over each other rule by rule; any other field is stated or taken whole. */
    private static final Set<String> SECTIONS =
            Set.of("eligibility", "approval", "pairing", "duties", "standing", "clauses");

    /** Lists whose items have a name of their own. */
    private static final Map<String, String> NAMED = Map.of("list", "id", "anyOf", "code");

    /** What every file states for itself or not at all. */
    private static final Set<String> OWN = Set.of("format", "id", "version", "owner", "title", "under", "leeways");

    private Layering() {}

    static Json.Members over(Json.Members above, Json.Members below) {
        Map<String, Json> laid = new LinkedHashMap<>(above.byName());
        laid.keySet().removeAll(OWN);
        below.byName().forEach((name, value) -> {
            if (SECTIONS.contains(name)
                    && laid.get(name) instanceof Json.Members taken
                    && value instanceof Json.Members own) {
                laid.put(name, section(taken, own));
            } else {
                laid.put(name, value);
            }
        });
        laid.remove("under");
        return new Json.Members(below.place(), laid);
    }

    private static Json.Members section(Json.Members above, Json.Members below) {
        Map<String, Json> laid = new LinkedHashMap<>(above.byName());
        below.byName().forEach((name, value) -> {
            String key = NAMED.getOrDefault(name, "");
            if (!key.isEmpty() && laid.get(name) instanceof Json.Items taken && value instanceof Json.Items own) {
                laid.put(name, items(taken, own, key));
            } else {
                laid.put(name, value);
            }
        });
        return new Json.Members(below.place(), laid);
    }

    /** An item without a name stays where it is, and is refused when it is read. */
    private static Json.Items items(Json.Items above, Json.Items below, String key) {
        List<Json> laid = new ArrayList<>(above.list());
        laid.removeIf(taken -> below.list().stream().anyMatch(own -> isSame(taken, own, key)));
        laid.addAll(below.list());
        return new Json.Items(below.place(), laid);
    }

    private static boolean isSame(Json taken, Json own, String key) {
        return taken instanceof Json.Members some
                && own instanceof Json.Members other
                && some.byName().get(key) instanceof Json.Text name
                && other.byName().get(key) instanceof Json.Text same
                && name.value().equals(same.value());
    }
}
