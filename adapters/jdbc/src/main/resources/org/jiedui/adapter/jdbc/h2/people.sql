-- Kind: 1 mother, 2 child.

create table jiedui_person (
    kind smallint not null,
    id varchar(64) not null,
    wrapped varbinary not null,
    sealed varbinary not null,
    primary key (kind, id)
);

create table jiedui_key (
    kind smallint not null,
    id varchar(64) not null,
    sealed varbinary not null,
    primary key (kind, id)
);
