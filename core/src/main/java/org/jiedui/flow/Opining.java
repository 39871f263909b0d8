package org.jiedui.flow;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.ApplicationFact.ApplicationReturned;
import org.jiedui.qualification.ApplicationFact.OpinionAsked;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.Attempt;
import org.jiedui.qualification.Correction;
import org.jiedui.qualification.Ladder;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationApproved;
import org.jiedui.qualification.QualificationFact.QualificationRejected;
import org.jiedui.qualification.QualificationFact.QualificationSuspended;
import org.jiedui.qualification.Separation;
import org.jiedui.qualification.Tier;
import org.jiedui.qualification.Voice;

/** Takes the opinions of the tiers, and sends applications back to be corrected. */
public final class Opining {

    private final Clerk clerk;
    private final Reading reading;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public Opining(Clerk clerk) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
    }

    /**
     * Records an opinion. The tiers speak in the order of the chain, none before the date of the one below; eligibility
     * is judged again at every yes, and the last decides.
     *
     * @param command who asks
     * @param mother the applicant
     * @param voice for which tier, and in whose place
     * @param favourable yes or no
     * @param on the date of the opinion
     * @return the opinion, or all reasons against it
     */
    public Answer<OpinionGiven> opine(Command command, MotherId mother, Voice voice, boolean favourable, LocalDate on) {
        Fields content =
                content("opine", mother, voice).with("favourable", favourable).with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> opined(work, found, new OpinionGiven(on, voice, favourable)))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private static Fields content(String step, MotherId mother, Voice voice) {
        Fields plain = Content.of(step)
                .with("mother", mother)
                .with("tier", voice.step().tier())
                .with("division", voice.step().division());
        Fields fields = voice.isInPlace() ? plain.with("speaker", voice.speaker()) : plain;
        return fields.withFound("onBehalfOf", voice.findPrincipal());
    }

    private Decision<OpinionGiven> opined(Work work, Qualification found, OpinionGiven opinion) {
        Programme programme = Programmes.of(work, found.application().programme());
        Ladder ladder = Ladder.of(programme.approval(), found);
        Attempt attempt = attempt(work, found, programme.approval().terms(), opinion.voice(), opinion.happenedOn());
        Reasons reasons = speaking(work, ladder, attempt);
        if (opinion.favourable() && ladder.isTurnOf(opinion.voice().step())) {
            reasons.all(ladder.againstYes(attempt, Screening.judged(work, found, opinion.happenedOn())));
        } else {
            reasons.all(ladder.against(attempt));
        }
        return reasons.orElse(() -> keep(work, found, ladder, programme, opinion));
    }

    private static Reasons speaking(Work work, Ladder ladder, Attempt attempt) {
        Reasons reasons = new Reasons(work);
        Voice voice = attempt.voice();
        voice.findPrincipal()
                .ifPresentOrElse(
                        principal ->
                                reasons.needingFor(principal, Role.APPROVER, ladder.divisionOf(voice), attempt.on()),
                        () -> reasons.needing(Role.APPROVER, ladder.divisionOf(voice)));
        return reasons.notInFuture(attempt.on());
    }

    private Attempt attempt(Work work, Qualification found, ApprovalTerms terms, Voice voice, LocalDate on) {
        Set<ActorId> acting = new HashSet<>(Set.of(work.command().actor()));
        voice.findPrincipal().ifPresent(acting::add);
        Set<ActorId> before = terms.separatePersons() && !found.opinions().isEmpty()
                ? Involved.inThisRound(reading, found.mother())
                : Set.of();
        return new Attempt(voice, on, work.today(), new Separation(acting, before, reporters(found, acting)));
    }

    /** Only a mother who was suspended for harm was reported, so the stream is rarely read for it. */
    private Set<ActorId> reporters(Qualification found, Set<ActorId> acting) {
        boolean wasReported = found.facts().stream()
                .anyMatch(fact -> fact instanceof QualificationSuspended suspended
                        && suspended.reason().equals(Suspending.HARM_REPORTED));
        return wasReported
                ? acting.stream()
                        .filter(person -> reading.hasReported(person, found.mother()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static OpinionGiven keep(
            Work work, Qualification found, Ladder ladder, Programme programme, OpinionGiven opinion) {
        Voice voice = opinion.voice();
        work.add(found.mother(), opinion);
        if (!opinion.favourable()) {
            work.add(found.mother(), refusal(work, ladder, programme, opinion));
        } else if (ladder.decides(voice.step())) {
            approve(work, found, programme, voice.step(), opinion.happenedOn());
        } else {
            askNext(work, found.mother());
        }
        return opinion;
    }

    /** She may appeal while there is somebody to appeal to, from the day on which the refusal is known. */
    private static QualificationRejected refusal(Work work, Ladder ladder, Programme programme, OpinionGiven opinion) {
        Tier by = opinion.voice().speaker();
        int days = programme.approval().terms().appealDays();
        boolean isFinal = days == 0 || ladder.findAbove(by).isEmpty();
        LocalDate on = opinion.happenedOn();
        return new QualificationRejected(on, by, isFinal ? on : work.today().plusDays(days + 1L));
    }

    static void approve(Work work, Qualification found, Programme programme, ApprovalStep by, LocalDate on) {
        work.add(found.mother(), new QualificationApproved(on, by.tier(), by.division(), programme.version()));
        programme
                .approval()
                .informed(found.application().route(), found.application().division())
                .forEach(step -> work.tell(
                        found.mother().value(),
                        "ROW_SENT_UP",
                        Fields.none().with("tier", step.tier()).with("division", step.division())));
    }

    /** The days of the tier that is next begin, if it has a limit. */
    static void askNext(Work work, MotherId mother) {
        Qualification found = work.findQualification(mother).orElseThrow();
        Programme programme = Programmes.of(work, found.application().programme());
        Ladder.of(programme.approval(), found)
                .findTurn()
                .ifPresent(step -> programme
                        .approval()
                        .terms()
                        .findDays(step.tier())
                        .ifPresent(days -> work.add(
                                mother,
                                new OpinionAsked(
                                        work.today(),
                                        step.tier(),
                                        step.division(),
                                        work.today().plusDays(days + 1L)))));
    }

    /**
     * Records that the tier in turn sends an application back to be corrected. It waits for the applicant, and then all
     * opinions begin anew.
     *
     * @param command who asks
     * @param mother the applicant
     * @param voice for which tier, and in whose place
     * @param correction why, and which cells of the form
     * @param on the day
     * @return the return, or all reasons against it
     */
    public Answer<ApplicationReturned> sendBack(
            Command command, MotherId mother, Voice voice, Correction correction, LocalDate on) {
        Fields content = content("sendBack", mother, voice)
                .with("reason", correction.reason())
                .withList("cells", correction.fields())
                .with("on", on);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> sentBack(work, found, new ApplicationReturned(on, voice, correction)))
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }

    private Decision<ApplicationReturned> sentBack(Work work, Qualification found, ApplicationReturned returned) {
        Programme programme = Programmes.of(work, found.application().programme());
        Ladder ladder = Ladder.of(programme.approval(), found);
        Attempt attempt = attempt(work, found, programme.approval().terms(), returned.voice(), returned.happenedOn());
        return speaking(work, ladder, attempt).all(ladder.against(attempt)).orElse(() -> {
            work.add(found.mother(), returned);
            work.tell(
                    found.mother().value(),
                    "APPLICATION_RETURNED",
                    Fields.none().with("reason", returned.correction().reason()));
            return returned;
        });
    }
}
