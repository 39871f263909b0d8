package org.jiedui.programme;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.duty.Activity;
import org.jiedui.duty.Channel;
import org.jiedui.duty.Counterpart;
import org.jiedui.duty.Venue;
import org.jiedui.duty.Waiver;
import org.jiedui.pairing.PairingForm;
import org.jiedui.person.ParentsAway;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.Wording;

/** What people call the things that a programme names. */
final class Words {

    private static final Map<Enum<?>, Wording> WORDS = Map.ofEntries(
            word(ParentsAway.BOTH, "双方外出", "both parents are away"),
            word(
                    ParentsAway.ONE_AND_OTHER_UNABLE,
                    "一方外出，另一方无监护能力",
                    "one parent is away and the other is unable to care"),
            word(ParentsAway.ONE, "一方外出", "one parent is away"),
            word(ParentsAway.UNSTATED, "未说明", "nothing is known"),
            word(PairingForm.ONE_TO_ONE, "一对一", "one mother for one child"),
            word(PairingForm.MANY_TO_ONE, "多对一", "several mothers for one child"),
            word(PairingForm.ONE_TO_MANY, "一对多", "one mother for several children"),
            word(Counterpart.CHILD, "儿童", "the child"),
            word(Counterpart.CARER, "临时监护人", "the carer"),
            word(Counterpart.CLASS_TEACHER, "班主任", "the class teacher"),
            word(Counterpart.SUBJECT_TEACHER, "科任教师", "a subject teacher"),
            word(Counterpart.PARENTS, "父母", "the parents"),
            word(Activity.CONTACT, "联系", "a contact"),
            word(Activity.VISIT, "看望", "a visit"),
            word(Activity.FESTIVAL, "陪过节日", "a festival together"),
            word(Activity.BIRTHDAY, "陪过生日", "a birthday together"),
            word(Activity.TALK, "谈心", "a talk"),
            word(Activity.PARENT_LINK_GUIDANCE, "指导联系父母", "guidance to reach the parents"),
            word(Activity.FIRST_MEETING, "初次见面", "the first meeting"),
            word(Channel.PHONE, "电话", "by phone"),
            word(Channel.VIDEO, "视频", "by video"),
            word(Channel.IN_PERSON, "见面", "in person"),
            word(Channel.LETTER, "书信", "by letter"),
            word(Channel.OTHER, "其他方式", "in another way"),
            word(Venue.SCHOOL, "学校", "at school"),
            word(Venue.HOME, "家庭", "at home"),
            word(Venue.OTHER, "其他地点", "elsewhere"),
            word(Venue.UNSTATED, "未说明的地点", "anywhere"),
            word(Waiver.CLASS_TEACHER_HERSELF, "本人就是班主任", "she is the class teacher herself"),
            word(Waiver.NO_SCHOOL, "没有上学日", "there is no school"),
            word(Waiver.LEAVE, "请假", "she is on leave"),
            word(Tier.UNIT, "所在单位", "her unit"),
            word(Tier.COUNTY, "县（市、区）妇联", "the county's federation"),
            word(Tier.PREFECTURE, "市、州妇联", "the prefecture's federation"),
            word(Tier.PROVINCE, "省妇联", "the province's federation"));

    private Words() {}

    private static Map.Entry<Enum<?>, Wording> word(Enum<?> thing, String chinese, String english) {
        return Map.entry(thing, new Wording(chinese, english));
    }

    static Wording of(Enum<?> thing) {
        return WORDS.getOrDefault(thing, new Wording(thing.name(), thing.name()));
    }

    /** Some of them, in the order of their enum. */
    static Wording anyOf(Collection<? extends Enum<?>> things) {
        return joined(things, "或", " or ");
    }

    /** One after another. */
    static Wording inOrder(Collection<? extends Enum<?>> things) {
        return joined(things, "、", ", then ");
    }

    private static Wording joined(Collection<? extends Enum<?>> things, String chinese, String english) {
        return new Wording(
                things.stream()
                        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                        .map(thing -> of(thing).chinese())
                        .collect(Collectors.joining(chinese)),
                things.stream()
                        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                        .map(thing -> of(thing).english())
                        .collect(Collectors.joining(english)));
    }
}
