-- Weeks that were made known. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.

-- The id is made of the week. first_date: when the week was made known first; made_date and made_minute: when this
-- version was, by the wall clock of the practice; since_date: when a stretch of work was, like this. Ids in publication_work refer to nothing: what was made known stays
-- so while it is changed or removed (docs/decisions/0084).
create table publication (
    id varchar(40) primary key,
    monday date not null,
    edition integer not null,
    first_date date not null,
    made_date date not null,
    made_minute integer not null,
    position bigint not null,
    version bigint not null
);
create index publication_by_monday on publication (monday);

create table publication_work (
    publication_id varchar(40) not null,
    ordinal integer not null,
    block_id varchar(40) not null,
    member_id varchar(40) not null,
    work_date date not null,
    from_minute integer not null,
    to_minute integer not null,
    session_type_id varchar(40) not null,
    room_id varchar(40),
    extra_activities varchar(40) array not null,
    extra_minutes double precision array not null,
    since_date date not null,
    primary key (publication_id, ordinal),
    foreign key (publication_id) references publication (id) on delete cascade
);
