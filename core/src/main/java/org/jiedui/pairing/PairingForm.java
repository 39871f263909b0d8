package org.jiedui.pairing;

/** How many stand on each side of a pairing: helpers first, children second (H-21, E-2). */
public enum PairingForm {
    /** 一对一, 一帮一: one mother, one child. Every pairing may begin so. */
    ONE_TO_ONE,
    /** 多对一, 多帮一: several mothers for one child. A round never writes it. */
    MANY_TO_ONE,
    /** 一对多: one mother for several children. */
    ONE_TO_MANY
}
