package org.jiedui.adapter.memory.law;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.Records;
import org.jiedui.port.StoreException;
import org.jiedui.port.StoredAnswer;

/** Records that a test breaks for one command, until it mends them. */
final class UnsureRecords extends PassingRecords {

    /** How the store fails while it keeps something. */
    enum Failing {
        /** It is kept, and the line is cut before anybody hears. */
        KEPT,
        /** The line is cut before it is kept. */
        LOST,
        /** The line is cut and stays so. */
        LOST_AND_SILENT,
        /** The line is cut before it is kept, and the store knows. */
        REFUSED,
        /** Somebody else is first. */
        OVERTAKEN
    }

    private Optional<CommandId> broken = Optional.empty();
    private Failing failing = Failing.KEPT;
    private UnaryOperator<Changes> instead = UnaryOperator.identity();
    private boolean silent;

    UnsureRecords(Records kept) {
        super(kept);
    }

    void breakFor(String command, Failing how) {
        broken = Optional.of(CommandId.of(command));
        failing = how;
    }

    /** What is kept where something is. */
    void keeping(UnaryOperator<Changes> other) {
        instead = other;
    }

    void mend() {
        broken = Optional.empty();
        silent = false;
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        if (silent) {
            throw new StoreException("The line is cut.");
        }
        return super.answer(command);
    }

    @Override
    public Commit commit(Changes changes) {
        CommandId id = changes.command().id();
        if (!broken.equals(Optional.of(id))) {
            return super.commit(changes);
        }
        switch (failing) {
            case KEPT -> super.commit(instead.apply(changes));
            case LOST -> {}
            case LOST_AND_SILENT -> silent = true;
            case REFUSED -> throw new StoreException("The line is cut.");
            case OVERTAKEN -> {
                return Commit.STALE;
            }
        }
        throw new OutcomeUnknownException(id);
    }
}
