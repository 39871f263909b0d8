package org.jiedui.adapter.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;

/** What the words of the forms mean in the domain. */
final class Words {

    static final Map<String, Sex> SEX = words(Map.entry("女", Sex.FEMALE), Map.entry("男", Sex.MALE));

    static final Map<String, RecruitRoute> ROUTE =
            words(Map.entry("属地", RecruitRoute.LOCAL), Map.entry("省直", RecruitRoute.PROVINCE_DIRECT));

    static final Map<String, RecruitSource> SOURCE = words(
            Map.entry("干部", RecruitSource.CADRE),
            Map.entry("党员", RecruitSource.PARTY_MEMBER),
            Map.entry("教师", RecruitSource.TEACHER),
            Map.entry("专业户", RecruitSource.SPECIALISED_HOUSEHOLD),
            Map.entry("企业家", RecruitSource.ENTREPRENEUR),
            Map.entry("医务人员", RecruitSource.MEDICAL_STAFF),
            Map.entry("社会人士", RecruitSource.MEMBER_OF_SOCIETY));

    static final Map<String, ParentsAway> PARENTS_AWAY = words(
            Map.entry("双方外出", ParentsAway.BOTH),
            Map.entry("一方外出另一方无监护能力", ParentsAway.ONE_AND_OTHER_UNABLE),
            Map.entry("一方外出", ParentsAway.ONE));

    static final Map<String, Need> NEED = words(
            Map.entry("学习", Need.LEARNING),
            Map.entry("生活", Need.LIVING),
            Map.entry("心理", Need.PSYCHOLOGICAL),
            Map.entry("亲情", Need.EMOTIONAL),
            Map.entry("家教", Need.UPBRINGING),
            Map.entry("安全", Need.SAFETY),
            Map.entry("行为", Need.BEHAVIOUR));

    private Words() {}

    @SafeVarargs
    private static <T> Map<String, T> words(Map.Entry<String, T>... entries) {
        Map<String, T> words = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(words);
    }
}
