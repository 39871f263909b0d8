package org.jiedui.fact;

/**
 * Who asks for something, and under which id: the envelope of every change.
 *
 * @param id made by the caller, new for each intent; sent again, it has one effect and the same answer
 * @param actor the person who acts
 */
public record Command(CommandId id, ActorId actor) {

    /**
     * A command of an id and an actor.
     *
     * @param id made by the caller
     * @param actor the host's key of the person who acts
     * @return the command
     */
    public static Command of(String id, String actor) {
        return new Command(CommandId.of(id), ActorId.of(actor));
    }
}
