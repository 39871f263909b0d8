package org.jiedui.example.office.season;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.example.office.csv.Journal;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.DivisionsFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.example.office.roster.TermsFile;
import org.jiedui.place.Divisions;
import org.jiedui.qualification.Candidate;

/**
 * The bundled rosters: the real divisions of Hubei, and people who were made up over them.
 *
 * @param divisions the tree
 * @param terms school terms by prefecture
 * @param mothers in the order of the file
 * @param children in the order of the file
 */
record Rosters(Divisions divisions, SchoolTerms terms, List<Candidate> mothers, List<ChildrenFile.Row> children) {

    /** As many people as the rosters hold of each kind. */
    static final int MOST = 10_000;

    private static final String FOLDER = "/org/jiedui/example/office/hubei/";

    static Rosters bundled(int mothers, int children) {
        TableReader reader = new TableReader(new Journal(), Rosters::open);
        Divisions divisions = DivisionsFile.read(reader, List.of(Path.of("divisions.csv"), Path.of("villages.csv")));
        PlaceCheck place = PlaceCheck.located(divisions);
        Rosters rosters = new Rosters(
                divisions,
                TermsFile.read(reader, Path.of("terms.csv")),
                MothersFile.read(reader, Path.of("mothers.csv"), place).subList(0, mothers),
                ChildrenFile.read(reader, Path.of("children.csv"), place).subList(0, children));
        if (!reader.journal().refused().isEmpty()) {
            throw new IllegalStateException("A bundled roster has a bad row.");
        }
        return rosters;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Rosters.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new FileNotFoundException("A roster is missing in the jar.");
        }
        return in;
    }
}
