package org.jiedui.programme;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.qualification.ApprovalPolicy;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.Sentence;
import org.jiedui.rule.Wording;

/** Tells whose opinions an application needs in plain words. */
final class ToldApproval {

    private static final String SOMEWHERE = "";

    private ToldApproval() {}

    static List<Sentence> of(ApprovalPolicy approval) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(chain(approval, RecruitRoute.LOCAL, SOMEWHERE, "属地招募", "recruited where she lives"));
        for (String home : approval.homesApart()) {
            sentences.add(chain(
                    approval,
                    RecruitRoute.LOCAL,
                    home,
                    "属地招募且住在" + home + "开头的地区",
                    "recruited where she lives, under " + home));
        }
        sentences.add(
                chain(approval, RecruitRoute.PROVINCE_DIRECT, SOMEWHERE, "省直招募", "recruited by the provincial organs"));
        terms(approval, sentences);
        return sentences;
    }

    private static Sentence chain(
            ApprovalPolicy approval, RecruitRoute route, String home, String chinese, String english) {
        Wording tiers = Words.inOrder(approval.chain(route, DivisionCode.ofPrefix(home)).stream()
                .map(ApprovalStep::tier)
                .toList());
        return Sentence.of(
                chinese + "的，依次由" + tiers.chinese() + "给出意见，最后一级决定",
                "if " + english + ": " + tiers.english() + "; each gives an opinion, and the last decides",
                approval.clauses());
    }

    private static void terms(ApprovalPolicy approval, List<Sentence> sentences) {
        ApprovalTerms terms = approval.terms();
        for (Tier tier : Tier.values()) {
            Wording who = Words.of(tier);
            terms.findDays(tier)
                    .ifPresent(days -> sentences.add(Sentence.of(
                            who.chinese() + "在" + days + "天内给出意见",
                            who.english() + " gives its opinion within " + days + " days",
                            approval.clauses())));
        }
        if (terms.appealDays() > 0) {
            sentences.add(Sentence.of(
                    "被拒绝的，可以在" + terms.appealDays() + "天内向上一级申诉",
                    "whoever is refused may appeal to the level above within " + terms.appealDays() + " days",
                    approval.clauses()));
        }
        if (terms.separatePersons()) {
            sentences.add(Sentence.of("各级意见由不同的人给出", "no person speaks for two tiers", approval.clauses()));
        }
    }
}
