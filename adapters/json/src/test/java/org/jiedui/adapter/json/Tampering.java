package org.jiedui.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Planted bugs: a schema with one keyword left out, one bound off by one, one name too many or too few.
 *
 * @param what what was done to the schema
 * @param schema the schema afterwards
 */
record Tampering(String what, JsonNode schema) {

    private static final Set<String> BOUNDS = Set.of("minimum", "maximum", "minItems", "maxLength");
    private static final Set<String> LISTS = Set.of("required", "enum");
    private static final Set<String> TELLING_ONLY =
            Set.of("$schema", "$id", "title", "description", "format", "maxItems", "maxProperties");
    private static final Set<String> OF_SCHEMAS = Set.of("properties", "$defs");

    static Stream<Tampering> with(JsonNode schema) {
        return with(schema, "");
    }

    private static Stream<Tampering> with(JsonNode schema, String pointer) {
        if (schema instanceof ArrayNode list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(index ->
                            with(list.get(index), pointer + "/" + index).map(inner -> inner.inside(list, index)));
        }
        return schema.properties().stream()
                .flatMap(keyword -> with((ObjectNode) schema, keyword.getKey(), pointer + "/" + keyword.getKey()));
    }

    private static Stream<Tampering> with(ObjectNode schema, String keyword, String pointer) {
        JsonNode value = schema.get(keyword);
        if (OF_SCHEMAS.contains(keyword)) {
            return value.properties().stream()
                    .flatMap(part -> with(part.getValue(), holder(pointer, keyword) + "/" + part.getKey())
                            .map(inner -> inner.inside((ObjectNode) value, part.getKey()))
                            .map(inner -> inner.inside(schema, keyword)));
        }
        if (TELLING_ONLY.contains(keyword)) {
            return Stream.of();
        }
        Stream<Tampering> here = LISTS.contains(keyword)
                ? shortened((ArrayNode) value, pointer).map(inner -> inner.inside(schema, keyword))
                : Stream.of(new Tampering("no " + pointer, without(schema, keyword)));
        Stream<Tampering> off = BOUNDS.contains(keyword)
                ? IntStream.of(-1, 1).mapToObj(by -> off(value, by, pointer).inside(schema, keyword))
                : Stream.of();
        Stream<Tampering> inside = value.isContainerNode() && !LISTS.contains(keyword)
                ? with(value, pointer).map(inner -> inner.inside(schema, keyword))
                : Stream.of();
        return Stream.of(here, off, inside).flatMap(all -> all);
    }

    private static String holder(String pointer, String keyword) {
        return keyword.equals("properties") ? pointer.substring(0, pointer.length() - "/properties".length()) : pointer;
    }

    private static Tampering off(JsonNode bound, int by, String pointer) {
        return new Tampering(pointer + " off by " + by, JsonNodeFactory.instance.numberNode(bound.asLong() + by));
    }

    private static Stream<Tampering> shortened(ArrayNode names, String pointer) {
        return IntStream.range(0, names.size()).mapToObj(index -> {
            ArrayNode copy = names.arrayNode().addAll(names);
            JsonNode name = copy.remove(index);
            return new Tampering("no " + name.asText() + " in " + pointer, copy);
        });
    }

    private static ObjectNode without(ObjectNode schema, String keyword) {
        ObjectNode copy = schema.objectNode().setAll(schema);
        copy.remove(keyword);
        return copy;
    }

    private Tampering inside(ObjectNode object, String name) {
        ObjectNode copy = object.objectNode().setAll(object);
        copy.set(name, schema);
        return new Tampering(what, copy);
    }

    private Tampering inside(ArrayNode array, int index) {
        ArrayNode copy = array.arrayNode().addAll(array);
        copy.set(index, schema);
        return new Tampering(what, copy);
    }

    @Override
    public String toString() {
        return what;
    }
}
