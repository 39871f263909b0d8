package org.jiedui.adapter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jiedui.pairing.Certificate;
import org.jiedui.pairing.LeftOut;
import org.jiedui.pairing.PoolUse;
import org.jiedui.pairing.Price;
import org.jiedui.pairing.RoundCounts;
import org.jiedui.pairing.RoundObjective;
import org.jiedui.pairing.RoundOutcome;
import org.jiedui.pairing.Shortage;
import org.jiedui.pairing.TierCounts;
import org.jiedui.rule.ProgrammeVersion;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a round found as JSON, form {@code jiedui-round-1}: counts, objective, certificate, who was left out and
 * why, shortages and the provincial pool. Whoever has the rosters can recompute the proof from it.
 *
 * <p>It holds ids, codes and whole numbers only. The same outcome gives the same bytes; the report is written as it is
 * told, without being held in memory.
 */
public final class RoundReports {

    private static final String FORMAT = "jiedui-round-1";

    private final JsonGenerator json;

    private RoundReports(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the report. The stream stays open.
     *
     * @param outcome what the round found
     * @param programme the version of the programme that it followed
     * @param asOf the day for which it was made
     * @param out where to
     * @throws IOException if the stream fails
     */
    public static void write(RoundOutcome outcome, ProgrammeVersion programme, LocalDate asOf, OutputStream out)
            throws IOException {
        JsonOutput.INDENTED.write(out, json -> new RoundReports(json).report(outcome, programme, asOf));
    }

    private void report(RoundOutcome outcome, ProgrammeVersion programme, LocalDate asOf) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("programme", programme.programme());
        json.writeStringProperty("asOf", asOf.toString());
        counts(outcome.counts());
        objective(outcome.objective());
        certificate(outcome.certificate());
        leftOut(outcome.leftOut());
        shortages(outcome.shortages());
        pool(outcome.pool());
        json.writeNumberProperty("programmeVersion", programme.number());
        json.writeEndObject();
    }

    private void counts(RoundCounts counts) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("children", counts.children());
        json.writeNumberProperty("mothers", counts.mothers());
        json.writeNumberProperty("alreadyPaired", counts.alreadyPaired());
        json.writeNumberProperty("qualifiedMothers", counts.qualifiedMothers());
        json.writeNumberProperty("places", counts.places());
        json.writeNumberProperty("admissiblePairs", counts.admissiblePairs());
        tiers("eligible", counts.eligible());
        tiers("covered", counts.covered());
        json.writeObjectPropertyStart("leftOut");
        counts.leftOut().forEach((cause, number) -> json.writeNumberProperty(cause.value(), number.intValue()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void tiers(String name, TierCounts counts) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("all", counts.all());
        byTier("byTier", counts);
        json.writeEndObject();
    }

    private void byTier(String name, TierCounts counts) {
        json.writeArrayPropertyStart(name);
        counts.list().forEach(number -> json.writeNumber(number.intValue()));
        json.writeEndArray();
    }

    private void objective(RoundObjective objective) {
        json.writeObjectPropertyStart("objective");
        byTier("coveredByTier", objective.coveredByTier());
        json.writeNumberProperty("kinPairs", objective.kinPairs());
        json.writeNumberProperty("totalCost", objective.totalCost());
        json.writeEndObject();
    }

    private void certificate(Certificate certificate) {
        json.writeObjectPropertyStart("certificate");
        prices("children", certificate.children());
        prices("mothers", certificate.mothers());
        json.writeEndObject();
    }

    private void prices(String name, Map<?, Price> prices) {
        json.writeObjectPropertyStart(name);
        prices.forEach((id, price) -> {
            json.writeArrayPropertyStart(id.toString());
            json.writeNumber(price.points());
            json.writeNumber(price.kin());
            json.writeNumber(price.metres());
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void leftOut(Collection<LeftOut> children) {
        json.writeArrayPropertyStart("leftOut");
        for (LeftOut child : children) {
            json.writeStartObject();
            json.writeStringProperty("child", child.child().value());
            json.writeStringProperty("cause", child.code().value());
            child.findShortage().ifPresent(number -> json.writeNumberProperty("shortage", number));
            json.writeStringProperty("remedy", child.remedy().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void shortages(Collection<Shortage> shortages) {
        json.writeArrayPropertyStart("shortages");
        shortages.forEach(this::shortage);
        json.writeEndArray();
    }

    private void shortage(Shortage shortage) {
        json.writeStartObject();
        json.writeNumberProperty("id", shortage.id());
        json.writeStringProperty("place", shortage.place().digits());
        ids("children", shortage.children());
        ids("mothers", shortage.mothers());
        json.writeNumberProperty("places", shortage.places());
        json.writeNumberProperty("poolPlaces", shortage.poolPlaces());
        json.writeNumberProperty("missing", shortage.missing());
        json.writeArrayPropertyStart("recruits");
        shortage.recruits().forEach(this::recruits);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ids(String name, Collection<?> ids) {
        json.writeArrayPropertyStart(name);
        ids.forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
    }

    private void recruits(Shortage.Recruits recruits) {
        json.writeStartObject();
        json.writeStringProperty("area", recruits.area().digits());
        json.writeNumberProperty("places", recruits.places());
        json.writeEndObject();
    }

    private void pool(PoolUse pool) {
        json.writeObjectPropertyStart("pool");
        json.writeNumberProperty("places", pool.places());
        json.writeNumberProperty("used", pool.used());
        json.writeEndObject();
    }
}
