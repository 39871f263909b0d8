package org.jiedui.duty;

/** What was done together (活动). One contact may be several. */
public enum Activity {
    /** 联系. */
    CONTACT,
    /** 看望 (H-14, E-9). */
    VISIT,
    /** 陪过节日 (H-15, E-9). */
    FESTIVAL,
    /** 陪过生日 (S-11d). */
    BIRTHDAY,
    /** 谈心 (S-19). */
    TALK,
    /** 指导联系父母: the child was guided to write to or call its parents (H-13, S-11b). */
    PARENT_LINK_GUIDANCE,
    /** 初次见面 (H-9). */
    FIRST_MEETING
}
