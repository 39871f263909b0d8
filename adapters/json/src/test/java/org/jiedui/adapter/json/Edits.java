package org.jiedui.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every single edit of a JSON tree that an adopter might make by mistake: a member dropped, renamed or added, a value of
 * another kind, another number, another word, a list emptied, shortened, turned round, doubled or grown.
 */
final class Edits {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<JsonNode> OF_OTHER_KINDS = List.of(
            MAKE.nullNode(),
            MAKE.booleanNode(true),
            MAKE.numberNode(1),
            MAKE.textNode("x"),
            MAKE.arrayNode(),
            MAKE.objectNode());

    private final List<JsonNode> numbers;
    private final List<JsonNode> words;

    /** Edits that put these numbers in place of numbers, and these words in place of words. */
    Edits(Collection<Long> numbers, Collection<String> words) {
        this.numbers = numbers.stream().map(n -> (JsonNode) MAKE.numberNode(n)).toList();
        this.words = words.stream().map(w -> (JsonNode) MAKE.textNode(w)).toList();
    }

    /** The specimens, and all that differ from one of them by one edit. */
    List<JsonNode> ofSpecimens() {
        return ProgrammeText.specimens()
                .map(ProgrammeText::tree)
                .flatMap(specimen -> Stream.concat(Stream.of(specimen), of(specimen)))
                .distinct()
                .toList();
    }

    /** The trees that differ from this one by one edit, here or anywhere inside. */
    Stream<JsonNode> of(JsonNode node) {
        return Stream.of(OF_OTHER_KINDS.stream(), here(node), inside(node))
                .flatMap(edits -> edits)
                .filter(edited -> !edited.equals(node));
    }

    /** One of the edits, at a place that is reached by chance. */
    JsonNode any(JsonNode node, Random random) {
        if (!node.isEmpty() && random.nextInt(8) > 0) {
            int index = random.nextInt(node.size());
            if (node instanceof ArrayNode array) {
                return with(array, index, any(array.get(index), random));
            }
            String name = names((ObjectNode) node).get(index);
            return with((ObjectNode) node, name, any(node.get(name), random));
        }
        List<JsonNode> edits =
                Stream.concat(OF_OTHER_KINDS.stream(), here(node)).toList();
        return edits.get(random.nextInt(edits.size()));
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private Stream<JsonNode> here(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return ofMembers(object);
        }
        if (node instanceof ArrayNode array) {
            return array.isEmpty() ? Stream.of() : ofItems(array);
        }
        return node.isNumber() ? numbers.stream() : words.stream();
    }

    private Stream<JsonNode> inside(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return names(object).stream().flatMap(name -> of(object.get(name)).map(value -> with(object, name, value)));
        }
        return IntStream.range(0, node.size())
                .boxed()
                .flatMap(index -> of(node.get(index)).map(item -> with((ArrayNode) node, index, item)));
    }

    private static Stream<JsonNode> ofMembers(ObjectNode object) {
        return names(object).stream().flatMap(name -> {
            ObjectNode dropped = object.objectNode().setAll(object);
            JsonNode value = dropped.remove(name);
            return Stream.of(
                    dropped,
                    with(dropped, name + "x", value),
                    with(object, "colour", value),
                    with(object, "X-1", value));
        });
    }

    private static Stream<JsonNode> ofItems(ArrayNode array) {
        List<JsonNode> items =
                IntStream.range(0, array.size()).mapToObj(array::get).toList();
        return IntStream.range(0, items.size()).boxed().flatMap(at -> {
            List<JsonNode> others = new ArrayList<>(items);
            JsonNode item = others.remove(at.intValue());
            return Stream.of(
                    list(others.stream()),
                    list(Stream.concat(items.stream(), Stream.of(item))),
                    list(Stream.concat(Stream.of(item), others.stream())));
        });
    }

    private static JsonNode with(ObjectNode object, String name, JsonNode value) {
        ObjectNode copy = object.objectNode().setAll(object);
        copy.set(name, value);
        return copy;
    }

    private static JsonNode with(ArrayNode array, int index, JsonNode item) {
        ArrayNode copy = array.arrayNode().addAll(array);
        copy.set(index, item);
        return copy;
    }

    private static ArrayNode list(Stream<JsonNode> items) {
        return MAKE.arrayNode().addAll(items.toList());
    }
}
