package org.jiedui.programme;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.pairing.PairingLimits;
import org.jiedui.pairing.PairingPart;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.pairing.PairingScope;
import org.jiedui.rule.Sentence;
import org.jiedui.rule.Wording;
import org.jiedui.standing.StandingPolicy;

/** Tells a programme in words that a volunteer understands, made from its data alone. */
final class PlainReading {

    private PlainReading() {}

    static List<Chapter> of(Programme programme) {
        return List.of(
                new Chapter(
                        new Wording("谁可以当爱心妈妈", "Who may serve"),
                        programme.eligibility().told()),
                new Chapter(new Wording("由谁批准", "Who says yes"), ToldApproval.of(programme.approval())),
                new Chapter(new Wording("谁与谁结对", "Who is paired with whom"), pairing(programme.pairing())),
                new Chapter(new Wording("对每名儿童要做什么", "What is owed to each child"), ToldDuties.of(programme.duties())),
                new Chapter(new Wording("不能履行职责时", "When she fails"), standing(programme.standing())));
    }

    private static List<Sentence> pairing(PairingPolicy pairing) {
        PairingScope scope = pairing.scope();
        Wording away = Words.anyOf(scope.accepted());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(
                "儿童不满" + scope.ageLimit() + "周岁，父母" + away.chinese(),
                "the child is under " + scope.ageLimit() + ", and " + away.english(),
                List.of(scope.clause())));
        sentences.add(limits(pairing));
        sentences.add(Sentence.of(
                "提议保留" + pairing.holdDays() + "天",
                "a proposal is held for " + pairing.holdDays() + " days",
                pairing.clausesOf(PairingPart.HOLD)));
        sentences.add(Sentence.of(
                "满" + pairing.ownConsentAge() + "周岁的儿童，还须本人同意",
                "a child of " + pairing.ownConsentAge() + " or more must agree too",
                pairing.clausesOf(PairingPart.OWN_CONSENT)));
        if (pairing.hasProvincialPool()) {
            sentences.add(Sentence.of(
                    "省直的妈妈可以与全省儿童结对",
                    "a mother of the provincial organs may be paired with any child of the province",
                    pairing.clausesOf(PairingPart.PROVINCIAL_POOL)));
        }
        pairing.findFarthest()
                .ifPresent(metres -> sentences.add(Sentence.of(
                        "两人相距不超过" + metres + "米",
                        "the two live at most " + metres + " metres apart",
                        pairing.clausesOf(PairingPart.FARTHEST))));
        return sentences;
    }

    private static Sentence limits(PairingPolicy pairing) {
        PairingLimits limits = pairing.limits();
        Wording forms = Words.anyOf(limits.forms());
        boolean isOpen = limits.mothersPerChild() == PairingLimits.NO_LIMIT;
        return Sentence.of(
                "形式为" + forms.chinese() + "；一名妈妈最多" + limits.childrenPerMother() + "名儿童，一名儿童"
                        + (isOpen ? "的妈妈人数不限" : "最多" + limits.mothersPerChild() + "名妈妈"),
                forms.english() + "; at most " + limits.childrenPerMother() + " children a mother, "
                        + (isOpen ? "any number of" : "at most " + limits.mothersPerChild()) + " mothers a child",
                pairing.clausesOf(PairingPart.LIMITS));
    }

    private static List<Sentence> standing(StandingPolicy standing) {
        Wording duty = ToldDuties.name(standing.duty());
        return List.of(
                Sentence.of(
                        "“" + duty.chinese() + "”连续" + standing.missesInARow() + "个月未做，给予预警，" + standing.cureDays()
                                + "天内可以改正",
                        "whoever misses '" + duty.english() + "' " + standing.missesInARow()
                                + " months in a row is warned and may cure it within " + standing.cureDays() + " days",
                        standing.warningClauses()),
                Sentence.of(
                        "仍未改正的，可以提议取消资格；本人有" + standing.replyDays() + "天时间答复，然后由人决定",
                        "if she does not, it may be proposed to revoke her qualification; she has "
                                + standing.replyDays() + " days to reply, and then a person decides",
                        standing.proposalClauses()));
    }
}
