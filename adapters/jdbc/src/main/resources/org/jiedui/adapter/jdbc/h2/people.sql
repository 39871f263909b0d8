-- Kind: 1 mother, 2 child. The id leads the keys: H2 looks a list of ids up by the first column of an index alone.

create table jiedui_person (
    kind smallint not null,
    id varchar(64) not null,
    wrapped varbinary not null,
    sealed varbinary not null,
    primary key (id, kind)
);

create table jiedui_key (
    kind smallint not null,
    id varchar(64) not null,
    sealed varbinary not null,
    primary key (id, kind)
);
