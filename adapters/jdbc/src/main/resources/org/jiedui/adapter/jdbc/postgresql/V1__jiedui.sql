-- Current states, one table a kind. A body is the library's; every other column may be read by reports.
CREATE TABLE jiedui_qualification (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    division VARCHAR(160) COLLATE "C",
    state VARCHAR(160) COLLATE "C",
    due_on DATE,
    since DATE,
    reason VARCHAR(160) COLLATE "C",
    body TEXT COLLATE "C" NOT NULL
);
CREATE INDEX jiedui_qualification_by_division ON jiedui_qualification (division, id);
CREATE INDEX jiedui_qualification_by_state ON jiedui_qualification (state, id);
CREATE INDEX jiedui_qualification_by_due_on ON jiedui_qualification (due_on, id);

CREATE TABLE jiedui_places (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL
);

CREATE TABLE jiedui_standing (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    state VARCHAR(160) COLLATE "C",
    body TEXT COLLATE "C" NOT NULL
);
CREATE INDEX jiedui_standing_by_state ON jiedui_standing (state, id);

CREATE TABLE jiedui_leave (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL
);

CREATE TABLE jiedui_child (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    division VARCHAR(160) COLLATE "C",
    state VARCHAR(160) COLLATE "C",
    due_on DATE,
    since DATE,
    reason VARCHAR(160) COLLATE "C",
    body TEXT COLLATE "C" NOT NULL
);
CREATE INDEX jiedui_child_by_division ON jiedui_child (division, id);
CREATE INDEX jiedui_child_by_state ON jiedui_child (state, id);
CREATE INDEX jiedui_child_by_due_on ON jiedui_child (due_on, id);

CREATE TABLE jiedui_reports (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL
);

CREATE TABLE jiedui_pairing (
    id VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    mother VARCHAR(160) COLLATE "C",
    child VARCHAR(160) COLLATE "C",
    state VARCHAR(160) COLLATE "C",
    due_on DATE,
    begins_on DATE,
    ends_on DATE,
    reason VARCHAR(160) COLLATE "C",
    body TEXT COLLATE "C" NOT NULL
);
CREATE INDEX jiedui_pairing_by_mother ON jiedui_pairing (mother, id);
CREATE INDEX jiedui_pairing_by_child ON jiedui_pairing (child, id);
CREATE INDEX jiedui_pairing_by_state ON jiedui_pairing (state, id);
CREATE INDEX jiedui_pairing_by_due_on ON jiedui_pairing (due_on, id);

-- What happened, never edited. Kinds of streams: 1 mother, 2 child, 3 pairing, 4 round.
CREATE TABLE jiedui_fact (
    kind SMALLINT NOT NULL,
    stream VARCHAR(160) COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    command VARCHAR(160) COLLATE "C" NOT NULL,
    actor VARCHAR(160) COLLATE "C" NOT NULL,
    type VARCHAR(160) COLLATE "C" NOT NULL,
    form INTEGER NOT NULL,
    happened_on DATE NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (kind, stream, sequence)
);

-- The ledger for reports: what the facts of pairings say of contacts. Lists are separated by semicolons.
CREATE TABLE jiedui_contact (
    pairing VARCHAR(160) COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    entry VARCHAR(160) COLLATE "C" NOT NULL,
    mother VARCHAR(160) COLLATE "C" NOT NULL,
    children TEXT NOT NULL,
    happened_on DATE NOT NULL,
    recorded_on DATE NOT NULL,
    channel VARCHAR(160) COLLATE "C" NOT NULL,
    counterparts TEXT NOT NULL,
    activities TEXT NOT NULL,
    venue VARCHAR(160) COLLATE "C" NOT NULL,
    outcome VARCHAR(160) COLLATE "C" NOT NULL,
    PRIMARY KEY (pairing, sequence)
);
CREATE INDEX jiedui_contact_by_mother ON jiedui_contact (mother, happened_on);

-- Where each stream ends, apart from its facts.
CREATE TABLE jiedui_head (
    kind SMALLINT NOT NULL,
    stream VARCHAR(160) COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (kind, stream)
);

-- What each command was answered. The seal is the hash of the rest of the row.
CREATE TABLE jiedui_answer (
    command VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    content_hash VARCHAR(160) COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C" NOT NULL,
    seal CHAR(64) NOT NULL
);

-- Notices that wait to be delivered, numbered in the line of their subject. The seal is the hash of all but the
-- attempts.
CREATE TABLE jiedui_message (
    subject VARCHAR(160) COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(160) COLLATE "C" NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    command VARCHAR(160) COLLATE "C" NOT NULL,
    code VARCHAR(160) COLLATE "C" NOT NULL,
    details TEXT COLLATE "C" NOT NULL,
    seal CHAR(64) NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (subject, sequence)
);

CREATE SEQUENCE jiedui_position;

-- The line of each subject. Ready: the position of its first message, unless that is claimed or parked.
CREATE TABLE jiedui_line (
    subject VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL,
    settled BIGINT NOT NULL,
    ready BIGINT,
    token BIGINT,
    claimed_at TIMESTAMP(6) WITH TIME ZONE,
    parked VARCHAR(160) COLLATE "C",
    parked_order BIGINT
);
CREATE INDEX jiedui_line_by_ready ON jiedui_line (ready);
CREATE INDEX jiedui_line_by_token ON jiedui_line (token);

CREATE SEQUENCE jiedui_token;

-- Messages that were taken in: those with an id alone, and the last of each subject.
CREATE TABLE jiedui_taken (
    message VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY
);
CREATE TABLE jiedui_turn (
    subject VARCHAR(160) COLLATE "C" NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);

-- Files of people, sealed: 1 mother, 2 child. Nothing of a person is in the clear but her id, which leads the keys:
-- H2 looks a list of ids up by the first column of an index alone.
CREATE TABLE jiedui_person (
    kind SMALLINT NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    wrapped BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (id, kind)
);

-- The key of each person, sealed under the master key; may lie in another database.
CREATE TABLE jiedui_key (
    kind SMALLINT NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (id, kind)
);

-- Which form this schema has.
CREATE TABLE jiedui_schema (
    version INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO jiedui_schema (version) VALUES (1);
