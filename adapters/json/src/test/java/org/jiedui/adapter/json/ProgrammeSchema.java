package org.jiedui.adapter.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** A schema of programme files under a validator that shares no code with the reader. */
final class ProgrammeSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ProgrammeSchema PUBLISHED = of(text());

    private final Schema schema;

    private ProgrammeSchema(JsonNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    static JsonNode text() {
        return tree(ProgrammeFiles.schema());
    }

    /** The schema as it is published. */
    static ProgrammeSchema published() {
        return PUBLISHED;
    }

    static ProgrammeSchema of(JsonNode schema) {
        return new ProgrammeSchema(schema);
    }

    boolean accepts(JsonNode file) {
        return schema.validate(file, context -> context.executionConfig(config -> config.failFast(true)))
                .isEmpty();
    }

    /** What an ordinary parser makes of a text: of a name given twice the last, and nothing of what follows the end. */
    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
