package org.jiedui.adapter.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.programme.Programme;
import org.jiedui.rule.ProgrammeVersion;

/** Files of several levels, of which each but the uppermost names the one that it is under. */
final class LayeredFiles {

    private final Map<ProgrammeVersion, Json.Members> above = new HashMap<>();

    /** Takes the files in whatever order (law J2). */
    LayeredFiles(Collection<Json> files) {
        for (Json file : files) {
            Json.Members members = Section.membersOf(file);
            if (above.put(ProgrammeReader.version(members), members) != null) {
                throw new Refused(Fault.DUPLICATE_ITEM, file.place());
            }
        }
    }

    /** The programme of each level, the uppermost first and that of a file last, each with what it takes from above. */
    List<Programme> read(Json file) {
        List<Programme> levels = new ArrayList<>();
        Json.Members laid = null;
        for (Json.Members level : chain(Section.membersOf(file))) {
            laid = laid == null ? level : Layering.over(laid, level);
            Programme programme = Section.read(laid, section -> new ProgrammeReader().read(section));
            refuseUnlessBelow(programme, levels, level);
            levels.add(programme);
        }
        return List.copyOf(levels);
    }

    private List<Json.Members> chain(Json.Members file) {
        List<Json.Members> chain = new ArrayList<>(List.of(file));
        for (Optional<Under> under = Under.of(file); under.isPresent(); under = Under.of(chain.get(0))) {
            Place place = under.get().place();
            Json.Members next = above.get(under.get().version());
            if (next == null || chain.contains(next)) {
                throw new Refused(Fault.UNKNOWN_UPPER, place);
            }
            chain.add(0, next);
        }
        return chain;
    }

    /** A level is owned by a tier below the one that it is under. */
    private static void refuseUnlessBelow(Programme programme, List<Programme> levels, Json.Members file) {
        if (!levels.isEmpty()
                && programme.owner().compareTo(levels.get(levels.size() - 1).owner()) >= 0) {
            throw new Refused(
                    Fault.BAD_ORDER,
                    file.place()
                            .member("owner", file.place().line(), file.place().column()));
        }
    }

    /** Which version of which programme a file is under. */
    private record Under(ProgrammeVersion version, Place place) {

        static Optional<Under> of(Json.Members file) {
            return Optional.ofNullable(file.byName().get("under"))
                    .map(json -> Section.read(
                            json, under -> new Under(ProgrammeReader.version(under, "programme"), under.place())));
        }
    }
}
