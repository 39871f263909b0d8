package org.jiedui.example.office;

import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.programme.Programme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds the programme that a command names. */
final class Programmes implements ITypeConverter<Programme> {

    @Override
    public Programme convert(String id) {
        return BuiltInProgrammes.find(id)
                .orElseThrow(() -> new TypeConversionException(
                        "the built-in programmes are " + String.join(", ", BuiltInProgrammes.ids())));
    }
}
