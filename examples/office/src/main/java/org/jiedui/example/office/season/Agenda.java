package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is to be done on which day, in the order in which it was put down. */
final class Agenda {

    private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

    void on(LocalDate day, Runnable task) {
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(task);
    }

    /** Does all of a day; what puts down more for the same day has it done too. */
    void run(LocalDate day) {
        List<Runnable> tasks = days.computeIfAbsent(day, any -> new ArrayList<>());
        for (int i = 0; i < tasks.size(); i++) {
            tasks.get(i).run();
        }
        days.remove(day);
    }
}
