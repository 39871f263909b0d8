package org.jiedui.example.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.json.ProgrammeFiles;
import org.jiedui.adapter.json.ProgrammeFormatException;
import org.jiedui.programme.Programme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a programme is: one of the built-in ones, or a file, which may be under one of them. */
final class ProgrammePlace {

    private static final String NATIONAL = "national";

    private final String text;

    private ProgrammePlace(String text) {
        this.text = text;
    }

    /** Reads what the command line names. */
    static final class Named implements ITypeConverter<ProgrammePlace> {
        @Override
        public ProgrammePlace convert(String text) {
            return new ProgrammePlace(text);
        }
    }

    /** The programme alone, with what it takes from the built-in ones. */
    Programme read() {
        List<Programme> levels = levels(List.of());
        return levels.get(levels.size() - 1);
    }

    /** The programme and those that it is under, the uppermost first. */
    List<Programme> levels(List<ProgrammePlace> above) {
        if (text.equals(NATIONAL)) {
            return List.of(BuiltInProgrammes.national());
        }
        return BuiltInProgrammes.find(text).map(List::of).orElseGet(() -> fromFile(above));
    }

    private List<Programme> fromFile(List<ProgrammePlace> above) {
        List<byte[]> files = new ArrayList<>(BuiltInProgrammes.files());
        above.stream().filter(place -> !place.isBuiltIn()).forEach(place -> files.add(place.bytes()));
        try {
            return ProgrammeFiles.readLayers(bytes(), files);
        } catch (ProgrammeFormatException e) {
            throw new TypeConversionException("the programme file is refused: " + e.getMessage());
        }
    }

    private boolean isBuiltIn() {
        return text.equals(NATIONAL) || BuiltInProgrammes.ids().contains(text);
    }

    private byte[] bytes() {
        try {
            Path file = Path.of(text);
            if (Files.isRegularFile(file)) {
                return Files.readAllBytes(file);
            }
        } catch (InvalidPathException | IOException e) {
            throw new TypeConversionException("the programme file cannot be read");
        }
        throw new TypeConversionException("no such file; the built-in programmes are "
                + String.join(", ", BuiltInProgrammes.ids()) + " and " + NATIONAL);
    }
}
