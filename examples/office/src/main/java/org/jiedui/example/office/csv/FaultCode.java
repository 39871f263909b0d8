package org.jiedui.example.office.csv;

/** Why a row is left out. The names are part of the file formats. */
public enum FaultCode {
    MISSING_VALUE,
    BAD_VALUE,
    BAD_DATE,
    BAD_ID,
    DUPLICATE_ID,
    DATE_ORDER,
    UNKNOWN_MOTHER,
    UNKNOWN_CHILD,
    UNKNOWN_DIVISION,
    PAIRING_OVERLAP,
    DUPLICATE_TERM,
    COLUMN_COUNT,
    LINE_TOO_LONG,
    FORMULA
}
