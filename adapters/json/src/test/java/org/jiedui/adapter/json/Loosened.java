package org.jiedui.adapter.json;

import java.util.List;
import java.util.stream.Stream;

/** What a county states that loosens a field of the programme above it, for each field that a built-in one lets loosen. */
final class Loosened {

    private Loosened() {}

    /** Each line: which programme, what the county states, which field it loosens thereby. */
    static Stream<List<String>> all() {
        return Stream.of(
                List.of(
                        "county-education",
                        "\"eligibility\": {\"sex\": {\"is\": \"MALE\", \"clause\": \"Z-1\"}}",
                        "eligibility.SEX"),
                List.of("hubei-provincial", "\"effective\": {\"from\": \"2012-12-31\"}", "effective"),
                List.of(
                        "hubei-provincial",
                        "\"approval\": {\"chain\": {\"tiers\": [\"UNIT\"], \"clauses\": [\"Z-1\"]}}",
                        "approval.chain.LOCAL"),
                List.of(
                        "hubei-provincial",
                        "\"approval\": {\"provinceDirect\": {\"tiers\": [\"PROVINCE\"], \"clauses\": [\"Z-1\"]}}",
                        "approval.chain.PROVINCE_DIRECT approval.chain.PROVINCE_DIRECT.4290"),
                List.of(
                        "hubei-provincial",
                        "\"approval\": {\"countiesUnder\": {\"prefixes\": [\"4290\", \"4205\"], \"tiers\": [\"UNIT\", \"COUNTY\", \"PROVINCE\"], \"clauses\": [\"Z-1\"]}}",
                        "approval.chain.LOCAL.4205"),
                List.of(
                        "hubei-provincial",
                        "\"approval\": {\"informed\": {\"tiers\": [\"COUNTY\"], \"clauses\": [\"Z-1\"]}}",
                        "approval.informed"),
                List.of(
                        "hubei-provincial",
                        "\"pairing\": {\"scope\": {\"ageLimit\": 17, \"parentsAway\": [\"BOTH\"], \"clause\": \"Z-1\"}}",
                        "pairing.scope.ageLimit"),
                List.of(
                        "hubei-provincial",
                        "\"pairing\": {\"scope\": {\"ageLimit\": 16, \"parentsAway\": [\"BOTH\", \"ONE\"], \"clause\": \"Z-1\"}}",
                        "pairing.scope.parentsAway"),
                List.of(
                        "hubei-provincial",
                        "\"pairing\": {\"area\": {\"each\": \"PROVINCE\", \"clause\": \"Z-1\"}}",
                        "pairing.area"),
                List.of(
                        "county-education",
                        "\"pairing\": {\"provincialPool\": {\"clause\": \"Z-1\"}}",
                        "pairing.provincialPool"),
                List.of(
                        "hubei-provincial",
                        "\"pairing\": {\"limits\": {\"forms\": [\"ONE_TO_ONE\", \"ONE_TO_MANY\"], \"childrenPerMother\": 2, \"clause\": \"Z-1\"}}",
                        "pairing.limits.forms pairing.limits.childrenPerMother"),
                List.of(
                        "county-education",
                        "\"pairing\": {\"limits\": {\"forms\": [\"ONE_TO_ONE\", \"MANY_TO_ONE\"], \"childrenPerMother\": 1, \"mothersPerChild\": 2, \"clause\": \"Z-1\"}}",
                        "pairing.limits.forms pairing.limits.mothersPerChild"),
                List.of(
                        "hubei-provincial",
                        "\"pairing\": {\"hold\": {\"days\": 31, \"clause\": \"Z-1\"}}",
                        "pairing.hold.days"),
                List.of(
                        "hubei-provincial",
                        "\"pairing\": {\"ownConsent\": {\"fromAge\": 15, \"clause\": \"Z-1\"}}",
                        "pairing.ownConsent.fromAge"),
                List.of(
                        "hubei-provincial",
                        "\"duties\": {\"late\": {\"days\": 8, \"clause\": \"Z-1\"}}",
                        "duties.late.days"),
                List.of(
                        "hubei-provincial",
                        call("YEAR\", \"leastActiveDays\": \"1").replace("\"1\"", "1"),
                        "duties.CHILD_CONTACT.due"),
                List.of(
                        "hubei-provincial",
                        call("MONTH").replace("[\"CHILD\"]", "[\"CHILD\", \"CARER\"]"),
                        "duties.CHILD_CONTACT.keptBy.with"),
                List.of(
                        "hubei-provincial",
                        call("MONTH").replace("[\"LEAVE\"]", "[\"LEAVE\", \"NO_SCHOOL\"]"),
                        "duties.CHILD_CONTACT.waivedBy"),
                List.of(
                        "hubei-provincial",
                        call("YEAR\", \"leastActiveDays\": \"180")
                                .replace("\"180\"", "180")
                                .replace("CHILD_CONTACT", "VISIT"),
                        "duties.VISIT.keptBy.activities duties.VISIT.keptBy.channels duties.VISIT.keptBy.venues"),
                List.of(
                        "hubei-provincial",
                        call("YEAR\", \"leastActiveDays\": \"180")
                                .replace("\"180\"", "180")
                                .replace("CHILD_CONTACT", "FESTIVAL"),
                        "duties.FESTIVAL.keptBy.activities duties.FESTIVAL.keptBy.channels duties.FESTIVAL.keptBy.on"),
                List.of("hubei-provincial", "\"standing\": {\"duty\": \"CARER_CONTACT\"}", "standing.duty"),
                List.of("hubei-provincial", "\"standing\": {\"missesInARow\": 4}", "standing.missesInARow"),
                List.of("hubei-provincial", "\"standing\": {\"cureDays\": 29}", "standing.cureDays"),
                List.of("hubei-provincial", "\"standing\": {\"replyDays\": 14}", "standing.replyDays"));
    }

    private static String call(String every) {
        return "\"duties\": {\"list\": [{\"id\": \"CHILD_CONTACT\", \"clauses\": [\"Z-1\"], \"due\": {\"every\": \""
                + every
                + "\"}, \"keptBy\": {\"with\": [\"CHILD\"], \"on\": \"ANY_DAY\"}, \"waivedBy\": [\"LEAVE\"]}]}";
    }
}
