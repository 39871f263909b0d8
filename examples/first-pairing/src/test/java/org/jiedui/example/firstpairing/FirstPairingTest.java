package org.jiedui.example.firstpairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstPairingTest {

    @Test
    void a_pairing_begins_once_the_record_check_is_there_and_owes_what_the_school_asks() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstPairing.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        String[] lines = printed.toString(StandardCharsets.UTF_8).split("\\R", -1);
        assertEquals("without a record check: [RECORD_CHECK_PENDING]", lines[0]);
        assertEquals("began: 2026-03-01", lines[1]);
        assertEquals(
                "owed by 2026-05-02: [BIRTHDAY[2026-03-26..2026-04-09 MISSED], CHILD_CONTACT[2026-03-01..2026-03-31 MISSED], "
                        + "CHILD_CONTACT[2026-04-01..2026-04-30 MISSED], CHILD_CONTACT[2026-05-01..2026-05-31 OPEN], "
                        + "PARENT_LINK_GUIDANCE[2026-03-01..2026-03-31 MISSED], "
                        + "PARENT_LINK_GUIDANCE[2026-04-01..2026-04-30 MISSED], "
                        + "PARENT_LINK_GUIDANCE[2026-05-01..2026-05-31 OPEN], "
                        + "TEACHER_CONTACT[2026-03-01..2026-03-31 NO_CALENDAR], "
                        + "TEACHER_CONTACT[2026-04-01..2026-04-30 NO_CALENDAR], "
                        + "TEACHER_CONTACT[2026-05-01..2026-05-31 NO_CALENDAR]]",
                lines[2]);
    }
}
