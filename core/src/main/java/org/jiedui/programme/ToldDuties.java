package org.jiedui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.duty.DayCondition;
import org.jiedui.duty.DutyDefinition;
import org.jiedui.duty.DutyId;
import org.jiedui.duty.DutyPolicy;
import org.jiedui.duty.Frequency;
import org.jiedui.duty.Keeping;
import org.jiedui.rule.Sentence;
import org.jiedui.rule.Wording;

/** Tells what is owed to each child in plain words. */
final class ToldDuties {

    private static final Map<String, Wording> NAMES = Map.of(
            "CHILD_CONTACT", new Wording("联系儿童", "contact with the child"),
            "CARER_CONTACT", new Wording("联系临时监护人", "contact with the carer"),
            "TEACHER_CONTACT", new Wording("联系教师", "contact with the teacher"),
            "PARENT_LINK_GUIDANCE", new Wording("指导联系父母", "guidance to reach the parents"),
            "VISIT", new Wording("看望", "a visit"),
            "FESTIVAL", new Wording("陪过节日", "a festival together"),
            "BIRTHDAY", new Wording("陪过生日", "a birthday together"));

    private ToldDuties() {}

    /** A duty of a programme's own goes by its id. */
    static Wording name(DutyId duty) {
        return NAMES.getOrDefault(duty.value(), new Wording(duty.value(), duty.value()));
    }

    static List<Sentence> of(DutyPolicy duties) {
        List<Sentence> sentences = new ArrayList<>();
        duties.duties().forEach(duty -> sentences.add(told(duty)));
        sentences.add(Sentence.of(
                "期满后" + duties.lateDays() + "天内补登记的，按实际日期算",
                "what is recorded within " + duties.lateDays() + " days after its period counts for its own day",
                List.of(duties.lateClause())));
        return sentences;
    }

    private static Sentence told(DutyDefinition duty) {
        Wording name = name(duty.id());
        Wording often = often(duty.frequency());
        Wording kept = kept(duty.keeping());
        Wording waived = duty.waivers().isEmpty()
                ? new Wording("。", ".")
                : new Wording(
                        "；免除：" + Words.anyOf(duty.waivers()).chinese(),
                        "; excused if " + Words.anyOf(duty.waivers()).english());
        return Sentence.of(
                name.chinese() + "：" + often.chinese() + "，" + kept.chinese() + waived.chinese(),
                name.english() + ": " + often.english() + ", " + kept.english() + waived.english(),
                duty.clauses());
    }

    private static Wording often(Frequency frequency) {
        if (frequency instanceof Frequency.Monthly) {
            return new Wording("每月一次", "once a month");
        } else if (frequency instanceof Frequency.SchoolMonthly) {
            return new Wording("有上学日的每月一次", "once in each month with school");
        } else if (frequency instanceof Frequency.Termly) {
            return new Wording("每学期一次", "once a term");
        } else if (frequency instanceof Frequency.Yearly year) {
            return new Wording(
                    "每年一次（当年结对满" + year.leastActiveDays() + "天）",
                    "once a calendar year with at least " + year.leastActiveDays() + " paired days");
        } else if (frequency instanceof Frequency.EachBirthday day) {
            return new Wording(
                    "每个生日一次（前" + day.daysBefore() + "天至后" + day.daysAfter() + "天）",
                    "once each birthday, from " + day.daysBefore() + " days before to " + day.daysAfter() + " after");
        }
        return new Wording("经常，只作记录", "often; it is only counted");
    }

    private static Wording kept(Keeping keeping) {
        Wording with = Words.anyOf(keeping.counterparts());
        StringBuilder chinese = new StringBuilder("对象为").append(with.chinese());
        StringBuilder english = new StringBuilder("reaching ").append(with.english());
        List.of(keeping.activities(), keeping.channels(), keeping.venues()).forEach(some -> {
            if (!some.isEmpty()) {
                Wording words = Words.anyOf(some);
                chinese.append("，").append(words.chinese());
                english.append(", ").append(words.english());
            }
        });
        if (keeping.days() instanceof DayCondition.InTerm) {
            chinese.append("，在学期内");
            english.append(", during term");
        } else if (keeping.days() instanceof DayCondition.InFestival) {
            chinese.append("，在节日前后");
            english.append(", around a festival");
        }
        return new Wording(chinese.toString(), english.toString());
    }
}
