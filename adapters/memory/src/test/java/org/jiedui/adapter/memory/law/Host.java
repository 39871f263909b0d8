package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.ActorId;
import org.jiedui.pairing.Party;

/** How a host hands on what people ask: word for word. A planted bug changes a word. */
class Host {

    ActorId actor(ActorId asking) {
        return asking;
    }

    Party party(Party signing) {
        return signing;
    }

    LocalDate queried(LocalDate on, LocalDate today) {
        return on;
    }

    ContactReport contact(ContactReport report, LocalDate today) {
        return report;
    }

    /** What the host does by itself when a day begins. */
    void morning(World world) {}
}
