-- Current states, one table a kind. A body is the library's; every other column may be read by reports.
CREATE TABLE IF NOT EXISTS jiedui_qualification (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    division VARCHAR(160),
    state VARCHAR(160),
    due_on DATE,
    since DATE,
    reason VARCHAR(160),
    body CHARACTER VARYING NOT NULL
);
CREATE INDEX IF NOT EXISTS jiedui_qualification_by_division ON jiedui_qualification (division, id);
CREATE INDEX IF NOT EXISTS jiedui_qualification_by_state ON jiedui_qualification (state, id);
CREATE INDEX IF NOT EXISTS jiedui_qualification_by_due_on ON jiedui_qualification (due_on, id);

CREATE TABLE IF NOT EXISTS jiedui_places (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body CHARACTER VARYING NOT NULL
);

CREATE TABLE IF NOT EXISTS jiedui_standing (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    state VARCHAR(160),
    body CHARACTER VARYING NOT NULL
);
CREATE INDEX IF NOT EXISTS jiedui_standing_by_state ON jiedui_standing (state, id);

CREATE TABLE IF NOT EXISTS jiedui_leave (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body CHARACTER VARYING NOT NULL
);

CREATE TABLE IF NOT EXISTS jiedui_child (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    division VARCHAR(160),
    state VARCHAR(160),
    due_on DATE,
    since DATE,
    reason VARCHAR(160),
    body CHARACTER VARYING NOT NULL
);
CREATE INDEX IF NOT EXISTS jiedui_child_by_division ON jiedui_child (division, id);
CREATE INDEX IF NOT EXISTS jiedui_child_by_state ON jiedui_child (state, id);
CREATE INDEX IF NOT EXISTS jiedui_child_by_due_on ON jiedui_child (due_on, id);

CREATE TABLE IF NOT EXISTS jiedui_reports (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body CHARACTER VARYING NOT NULL
);

CREATE TABLE IF NOT EXISTS jiedui_pairing (
    id VARCHAR(160) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    mother VARCHAR(160),
    child VARCHAR(160),
    state VARCHAR(160),
    due_on DATE,
    begins_on DATE,
    ends_on DATE,
    reason VARCHAR(160),
    body CHARACTER VARYING NOT NULL
);
CREATE INDEX IF NOT EXISTS jiedui_pairing_by_mother ON jiedui_pairing (mother, id);
CREATE INDEX IF NOT EXISTS jiedui_pairing_by_child ON jiedui_pairing (child, id);
CREATE INDEX IF NOT EXISTS jiedui_pairing_by_state ON jiedui_pairing (state, id);
CREATE INDEX IF NOT EXISTS jiedui_pairing_by_due_on ON jiedui_pairing (due_on, id);

-- What happened, never edited. Kinds of streams: 1 mother, 2 child, 3 pairing, 4 round.
CREATE TABLE IF NOT EXISTS jiedui_fact (
    kind SMALLINT NOT NULL,
    stream VARCHAR(160) NOT NULL,
    sequence BIGINT NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    command VARCHAR(160) NOT NULL,
    actor VARCHAR(160) NOT NULL,
    type VARCHAR(160) NOT NULL,
    form INTEGER NOT NULL,
    happened_on DATE NOT NULL,
    body CHARACTER VARYING NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (kind, stream, sequence)
);

-- The ledger for reports: what the facts of pairings say of contacts. Lists are separated by semicolons.
CREATE TABLE IF NOT EXISTS jiedui_contact (
    pairing VARCHAR(160) NOT NULL,
    sequence BIGINT NOT NULL,
    entry VARCHAR(160) NOT NULL,
    mother VARCHAR(160) NOT NULL,
    children CHARACTER VARYING NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    channel VARCHAR(160) NOT NULL,
    counterparts CHARACTER VARYING NOT NULL,
    activities CHARACTER VARYING NOT NULL,
    venue VARCHAR(160) NOT NULL,
    outcome VARCHAR(160) NOT NULL,
    PRIMARY KEY (pairing, sequence)
);
CREATE INDEX IF NOT EXISTS jiedui_contact_by_mother ON jiedui_contact (mother, happened_on);

-- Where each stream ends, apart from its facts.
CREATE TABLE IF NOT EXISTS jiedui_head (
    kind SMALLINT NOT NULL,
    stream VARCHAR(160) NOT NULL,
    sequence BIGINT NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (kind, stream)
);

-- What each command was answered. The seal is the hash of the rest of the row.
CREATE TABLE IF NOT EXISTS jiedui_answer (
    command VARCHAR(160) NOT NULL PRIMARY KEY,
    content_hash VARCHAR(160) NOT NULL,
    answer CHARACTER VARYING NOT NULL,
    seal CHAR(64) NOT NULL
);

-- Notices that wait to be delivered, numbered in the line of their subject. The seal is the hash of all but the
-- attempts.
CREATE TABLE IF NOT EXISTS jiedui_message (
    subject VARCHAR(160) NOT NULL,
    sequence BIGINT NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(160) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    command VARCHAR(160) NOT NULL,
    code VARCHAR(160) NOT NULL,
    details CHARACTER VARYING NOT NULL,
    seal CHAR(64) NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (subject, sequence)
);

CREATE SEQUENCE IF NOT EXISTS jiedui_position;

-- The line of each subject. Ready: the position of its first message, unless that is claimed or parked.
CREATE TABLE IF NOT EXISTS jiedui_line (
    subject VARCHAR(160) NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL,
    settled BIGINT NOT NULL,
    ready BIGINT,
    token BIGINT,
    claimed_at TIMESTAMP(6) WITH TIME ZONE,
    parked VARCHAR(160),
    parked_order BIGINT
);
CREATE INDEX IF NOT EXISTS jiedui_line_by_ready ON jiedui_line (ready);
CREATE INDEX IF NOT EXISTS jiedui_line_by_token ON jiedui_line (token);

CREATE SEQUENCE IF NOT EXISTS jiedui_token;

-- Messages that were taken in: those with an id alone, and the last of each subject.
CREATE TABLE IF NOT EXISTS jiedui_taken (
    message VARCHAR(160) NOT NULL PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS jiedui_turn (
    subject VARCHAR(160) NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);

-- Files of people, sealed: 1 mother, 2 child. Nothing of a person is in the clear but her id, which leads the keys:
-- H2 looks a list of ids up by the first column of an index alone.
CREATE TABLE IF NOT EXISTS jiedui_person (
    kind SMALLINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    wrapped VARBINARY NOT NULL,
    sealed VARBINARY NOT NULL,
    PRIMARY KEY (id, kind)
);

-- The key of each person, sealed under the master key; may lie in another database.
CREATE TABLE IF NOT EXISTS jiedui_key (
    kind SMALLINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    sealed VARBINARY NOT NULL,
    PRIMARY KEY (id, kind)
);

-- Which form this schema has.
CREATE TABLE IF NOT EXISTS jiedui_schema (
    version INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO jiedui_schema (version) VALUES (1);
