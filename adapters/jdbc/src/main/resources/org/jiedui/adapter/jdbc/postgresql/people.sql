-- Kind: 1 mother, 2 child.

create table jiedui_person (
    kind smallint not null,
    id varchar(64) collate "C" not null,
    wrapped bytea not null,
    sealed bytea not null,
    primary key (kind, id)
);

create table jiedui_key (
    kind smallint not null,
    id varchar(64) collate "C" not null,
    sealed bytea not null,
    primary key (kind, id)
);
