package org.jiedui.adapter.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;

/** The first form in which facts leave the library. */
final class FactForm {

    static final String FORMAT = "jiedui-fact-1";

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,79}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private FactForm() {}

    static String line(RecordedFact fact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonOutput.COMPACT.write(bytes, json -> write(fact, json));
        } catch (StreamWriteException e) {
            throw new IllegalArgumentException("A text of the fact holds half of a surrogate pair.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static void write(RecordedFact fact, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeObjectPropertyStart("stream");
        json.writeStringProperty("kind", fact.stream().kind().name());
        json.writeStringProperty("id", fact.stream().id());
        json.writeEndObject();
        json.writeNumberProperty("sequence", fact.sequence());
        json.writeStringProperty("recordedAt", fact.recordedAt().toString());
        json.writeStringProperty("command", fact.command().value());
        json.writeStringProperty("actor", fact.actor().value());
        json.writeStringProperty("type", fact.type());
        json.writeNumberProperty("form", fact.form());
        json.writeStringProperty("happenedOn", fact.happenedOn().toString());
        json.writeObjectPropertyStart("fields");
        fields(fact.body()).asMap().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("previousHash", fact.previousHash());
        json.writeStringProperty("hash", fact.hash());
        json.writeEndObject();
    }

    private static Fields fields(String body) {
        try {
            return Fields.decode(body);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A stored body ends inside an escape.", e);
        }
    }

    static RecordedFact read(Section fact) {
        fact.value("format", Fault.UNKNOWN_FORMAT, FactForm::known);
        return new RecordedFact(
                fact.section("stream", FactForm::stream),
                fact.whole("sequence", 1, Long.MAX_VALUE),
                fact.value("recordedAt", Fault.BAD_DATE, FactForm::instant),
                fact.value("command", Fault.BAD_VALUE, CommandId::of),
                fact.value("actor", Fault.BAD_VALUE, ActorId::of),
                fact.value("type", Fault.BAD_VALUE, text -> matching(TYPE, text)),
                fact.number("form", 1, Integer.MAX_VALUE),
                fact.date("happenedOn"),
                body(fact.texts("fields")),
                fact.value("previousHash", Fault.BAD_VALUE, text -> matching(HASH, text)),
                fact.value("hash", Fault.BAD_VALUE, text -> matching(HASH, text)));
    }

    private static String known(String format) {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("This reader knows one form.");
        }
        return format;
    }

    private static StreamId stream(Section stream) {
        return new StreamId(
                stream.oneOf("kind", StreamId.Kind.class),
                stream.value("id", Fault.BAD_VALUE, text -> new StreamId(StreamId.Kind.MOTHER, text).id()));
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new IllegalArgumentException("An instant has one way to be written.");
        }
        return instant;
    }

    private static String matching(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("The value has another shape.");
        }
        return text;
    }

    private static String body(Map<Section.Entry, String> texts) {
        Fields fields = Fields.none();
        for (Map.Entry<Section.Entry, String> text : texts.entrySet()) {
            Section.Entry entry = text.getKey();
            String name = Domain.make(Fault.BAD_VALUE, entry.place(), () -> matching(NAME, entry.name()));
            fields = fields.with(name, text.getValue());
        }
        return fields.encode();
    }
}
