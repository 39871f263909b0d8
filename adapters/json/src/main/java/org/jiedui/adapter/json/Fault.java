package org.jiedui.adapter.json;

/** What is wrong with a text: a stable name for each fault, in the order in which reading comes upon them. */
public enum Fault {
    /** The text is longer than the form allows. */
    TOO_LARGE,
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** It is not JSON, or breaks off, or a name holds half of a surrogate pair. */
    MALFORMED,
    /** Something follows the end. */
    TRAILING_CONTENT,
    /** Objects and arrays are nested deeper than the form allows. */
    TOO_DEEP,
    /** A name, a text or a list is longer than the form allows. */
    TOO_LONG,
    /** A name occurs twice in one object. */
    DUPLICATE_KEY,
    /** A text holds the character NUL. */
    NUL,
    /** A text holds half of a surrogate pair. */
    LONE_SURROGATE,
    /** A text for people holds a control or bidirectional formatting character. */
    CONTROL_CHARACTER,
    /** A number has a fraction or an exponent. */
    NOT_AN_INTEGER,
    /** A number is too small or too great for its field. */
    OUT_OF_RANGE,
    /** Another kind of value stands where an object, a list, a text, a number or a truth value belongs. */
    WRONG_TYPE,
    /** The form does not know this field. */
    UNKNOWN_FIELD,
    /** A field that the form demands is absent. */
    MISSING_FIELD,
    /** A text or a list is empty where something is demanded. */
    EMPTY,
    /** The value is none of those that the field can take. */
    UNKNOWN_VALUE,
    /** The same item stands in a list twice. */
    DUPLICATE_ITEM,
    /** A date is not {@code yyyy-MM-dd}, or no day of the calendar. */
    BAD_DATE,
    /** A value has not the shape that its field demands. */
    BAD_VALUE,
    /** Things stand in the wrong order, as an end before its beginning. */
    BAD_ORDER,
    /** The file is of another form or version than this reader knows. */
    UNKNOWN_FORMAT,
    /** The programme above, which the file is under, is none of those at hand, or is under this one. */
    UNKNOWN_UPPER,
    /** A rule cites a clause whose text the file does not give. */
    UNDEFINED_CLAUSE
}
