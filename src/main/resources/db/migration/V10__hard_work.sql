-- What a practice counts as work that few people like. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.
create table hard_work (
    id varchar(40) primary key,
    kind varchar(20) not null,
    counts boolean not null,
    weekday varchar(20),
    from_minute integer,
    to_minute integer,
    position bigint not null,
    version bigint not null
);

create table hard_work_session (
    hard_work_id varchar(40) not null,
    ordinal integer not null,
    session_type_id varchar(40) not null,
    primary key (hard_work_id, ordinal),
    foreign key (hard_work_id) references hard_work (id) on delete cascade,
    foreign key (session_type_id) references session_type (id)
);
