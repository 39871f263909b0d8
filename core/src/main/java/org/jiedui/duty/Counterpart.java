package org.jiedui.duty;

/** Whom a mother dealt with (对象): the four sides of S-12, and the carer. */
public enum Counterpart {
    /** 儿童. */
    CHILD,
    /** 临时监护人, also 委托监护人: the entrusted carer, who is no guardian in law (M-6). */
    CARER,
    /** 班主任. */
    CLASS_TEACHER,
    /** 科任教师. */
    SUBJECT_TEACHER,
    /** 父母. */
    PARENTS
}
