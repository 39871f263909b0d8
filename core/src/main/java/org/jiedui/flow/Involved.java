package org.jiedui.flow;

import java.util.HashSet;
import java.util.Set;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.RecordedFact;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.ApplicationFact.AppealDecided;
import org.jiedui.qualification.ApplicationFact.ApplicationResubmitted;
import org.jiedui.qualification.ApplicationFact.ApplicationReturned;
import org.jiedui.qualification.QualificationFact.Attested;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.SoftRuleOverridden;
import org.jiedui.qualification.Voice;

/** Who had a say in a mother's application, as the recorded facts tell: the acting persons and whom they acted for. */
final class Involved {

    private static final Set<String> SPEAKING = names(OpinionGiven.class, AppealDecided.class);
    private static final Set<String> JUDGING = names(
            OpinionGiven.class,
            AppealDecided.class,
            ApplicationReturned.class,
            Attested.class,
            SoftRuleOverridden.class);

    private Involved() {}

    @SafeVarargs
    private static Set<String> names(Class<? extends Fact>... types) {
        Set<String> names = new HashSet<>();
        for (Class<? extends Fact> type : types) {
            names.add(type.getSimpleName());
        }
        return names;
    }

    /** Who spoke for a tier since she handed her form in, for the first time or corrected. */
    static Set<ActorId> inThisRound(Reading reading, MotherId mother) {
        return since(reading, mother, names(MotherApplied.class, ApplicationResubmitted.class), SPEAKING);
    }

    /** Who judged anything of this application. */
    static Set<ActorId> inThisApplication(Reading reading, MotherId mother) {
        return since(reading, mother, names(MotherApplied.class), JUDGING);
    }

    private static Set<ActorId> since(Reading reading, MotherId mother, Set<String> starts, Set<String> types) {
        Set<ActorId> persons = new HashSet<>();
        reading.scanFacts(mother, recorded -> {
            if (starts.contains(recorded.type())) {
                persons.clear();
            } else if (types.contains(recorded.type())) {
                persons.add(recorded.actor());
                addPrincipal(persons, recorded);
            }
        });
        return persons;
    }

    private static void addPrincipal(Set<ActorId> persons, RecordedFact recorded) {
        Fact fact = FactTexts.restore(recorded);
        if (fact instanceof OpinionGiven opinion) {
            add(persons, opinion.voice());
        } else if (fact instanceof ApplicationReturned returned) {
            add(persons, returned.voice());
        }
    }

    private static void add(Set<ActorId> persons, Voice voice) {
        voice.findPrincipal().ifPresent(persons::add);
    }
}
