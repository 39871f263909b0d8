package org.jiedui.example.office;

import org.jiedui.programme.Programme;
import picocli.CommandLine.ITypeConverter;

/** Finds the programme that a command names. */
final class Programmes implements ITypeConverter<Programme> {

    @Override
    public Programme convert(String text) {
        return new ProgrammePlace.Named().convert(text).read();
    }
}
