package org.jiedui.adapter.forms;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of the forms, as they were compiled. */
final class Classes {

    private Classes() {}

    static List<Class<?>> ofTheForms() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Forms.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(classes.resolve("org/jiedui/adapter/forms"), "[A-Z]*.class")) {
            for (Path file : files) {
                types.add(type(file.getFileName().toString()));
            }
        }
        return types;
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName("org.jiedui.adapter.forms." + file.substring(0, file.indexOf('.')));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
