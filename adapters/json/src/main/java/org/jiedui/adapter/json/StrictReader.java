package org.jiedui.adapter.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON text from bytes and refuses whatever two readers might understand differently.
 *
 * <p>Every limit is checked here, so that each fault has a name of its own.
 */
final class StrictReader {

    private static final int LONGEST_NUMBER = 19;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Keeps no name that it has read, and has no limit that is met before one of ours. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Limits limits;
    private final JsonParser parser;
    private Place place = Place.START;

    private StrictReader(Limits limits, String text) {
        this.limits = limits;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * Reads a whole text.
     *
     * @throws Refused for every fault
     */
    static Json read(byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            throw new Refused(Fault.TOO_LARGE, Place.START);
        }
        StrictReader reader = new StrictReader(limits, decode(bytes));
        try {
            Json json = reader.value(reader.next(Place.START), Place.START, 1);
            reader.refuseTrailing();
            return json;
        } catch (JacksonException e) {
            throw new Refused(Fault.MALFORMED, reader.at(reader.place, e.getLocation()));
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused(Fault.NOT_UTF8, Place.START);
        }
    }

    private Json value(JsonToken token, Place holder, int depth) {
        place = here(holder);
        return switch (token) {
            case START_OBJECT -> members(place, deeper(depth));
            case START_ARRAY -> items(place, deeper(depth));
            case VALUE_STRING -> new Json.Text(place, text(limits.text()));
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> throw new Refused(Fault.NOT_AN_INTEGER, place);
            case VALUE_TRUE -> new Json.Flag(place, true);
            case VALUE_FALSE -> new Json.Flag(place, false);
            case VALUE_NULL -> new Json.Nothing(place);
            default -> throw new Refused(Fault.MALFORMED, place);
        };
    }

    private Json members(Place object, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (next(object) != JsonToken.END_OBJECT) {
            place = here(object);
            String name = text(limits.name());
            Place member = object.member(name, place.line(), place.column());
            if (members.containsKey(name)) {
                throw new Refused(Fault.DUPLICATE_KEY, member);
            }
            refuseMore(members.size(), member);
            members.put(name, value(next(member), member, depth));
        }
        return new Json.Members(object, Collections.unmodifiableMap(members));
    }

    private Json items(Place array, int depth) {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = next(array); token != JsonToken.END_ARRAY; token = next(array)) {
            Place item = array.item(items.size(), 1, 1);
            refuseMore(items.size(), here(item));
            items.add(value(token, item, depth));
        }
        return new Json.Items(array, Collections.unmodifiableList(items));
    }

    private Json whole() {
        if (parser.getStringLength() > LONGEST_NUMBER) {
            throw new Refused(Fault.OUT_OF_RANGE, place);
        }
        try {
            return new Json.Whole(place, Long.parseLong(parser.getString()));
        } catch (NumberFormatException e) {
            throw new Refused(Fault.OUT_OF_RANGE, place);
        }
    }

    private String text(int longest) {
        if (parser.getStringLength() > longest) {
            throw new Refused(Fault.TOO_LONG, place);
        }
        String text = parser.getString();
        Texts.findFault(text).ifPresent(fault -> {
            throw new Refused(fault, place);
        });
        return text;
    }

    private int deeper(int depth) {
        if (depth > limits.depth()) {
            throw new Refused(Fault.TOO_DEEP, place);
        }
        return depth + 1;
    }

    private void refuseMore(int size, Place next) {
        if (size >= limits.items()) {
            throw new Refused(Fault.TOO_LONG, next);
        }
    }

    private void refuseTrailing() {
        place = Place.START;
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            throw new Refused(Fault.TRAILING_CONTENT, here(Place.START));
        }
    }

    private JsonToken next(Place holder) {
        place = holder;
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new Refused(Fault.MALFORMED, at(place, parser.currentLocation()));
        }
        return token;
    }

    private Place here(Place of) {
        return at(of, parser.currentTokenLocation());
    }

    private Place at(Place of, @Nullable TokenStreamLocation location) {
        return location == null ? of : of.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
