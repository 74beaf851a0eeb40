-- Everything one practice has recorded. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL.
--
-- Things that are edited by themselves have a `position`, since the order of the practice's file has
-- meaning, and a `version`: the number of the change that last wrote the row (change_log.change_no).
-- What refers to another thing is a row; a list of plain values is an array (docs/decisions/0010).
-- Minutes named *_minute are minutes since midnight; to_minute is exclusive.

create table practice (
    id varchar(40) primary key,
    name varchar not null,
    zone varchar not null,
    closed_dates date array not null,
    daypart_ends integer array not null,
    minimum_headroom double precision not null,
    material_minutes double precision not null,
    fragile_minutes double precision not null,
    covered_roles varchar(20) array not null,
    position bigint not null,
    version bigint not null
);

create table opening_hours (
    practice_id varchar(40) not null,
    ordinal integer not null,
    weekday varchar(9) not null,
    from_minute integer not null,
    to_minute integer not null,
    primary key (practice_id, ordinal),
    foreign key (practice_id) references practice (id) on delete cascade
);

create table patient_band (
    practice_id varchar(40) not null,
    ordinal integer not null,
    age_band varchar not null,
    patients integer not null,
    primary key (practice_id, ordinal),
    foreign key (practice_id) references practice (id) on delete cascade
);

create table room (
    id varchar(40) primary key,
    name varchar not null,
    room_type varchar(20) not null,
    position bigint not null,
    version bigint not null
);

create table competence (
    id varchar(40) primary key,
    name varchar not null,
    valid_months integer,
    position bigint not null,
    version bigint not null
);

create table activity (
    id varchar(40) primary key,
    name varchar not null,
    offer varchar(20) not null,
    source varchar,
    decided_on date,
    reserved boolean not null,
    core_task varchar(20),
    priority integer not null,
    access_days integer not null,
    access_weeks integer,
    within_daypart boolean not null,
    fixed_per_week double precision not null,
    season double precision array not null,
    daypart_share double precision array not null,
    position bigint not null,
    version bigint not null
);

create table activity_rate (
    activity_id varchar(40) not null,
    ordinal integer not null,
    age_band varchar not null,
    contacts double precision not null,
    primary key (activity_id, ordinal),
    foreign key (activity_id) references activity (id) on delete cascade
);

create table activity_weekday (
    activity_id varchar(40) not null,
    ordinal integer not null,
    weekday varchar(9) not null,
    share double precision not null,
    primary key (activity_id, ordinal),
    foreign key (activity_id) references activity (id) on delete cascade
);

create table performer (
    activity_id varchar(40) not null,
    ordinal integer not null,
    role varchar(20) not null,
    minutes double precision not null,
    max_share double precision not null,
    delegation varchar(20) not null,
    supervision varchar(20) not null,
    supervised_by varchar(20) array not null,
    waived_for varchar(20) array not null,
    competence_id varchar(40),
    primary key (activity_id, ordinal),
    foreign key (activity_id) references activity (id) on delete cascade,
    foreign key (competence_id) references competence (id)
);

create table session_type (
    id varchar(40) primary key,
    name varchar not null,
    offer varchar(20) not null,
    productivity double precision not null,
    room_type varchar(20),
    on_site boolean not null,
    position bigint not null,
    version bigint not null
);

create table session_activity (
    session_type_id varchar(40) not null,
    ordinal integer not null,
    activity_id varchar(40) not null,
    primary key (session_type_id, ordinal),
    foreign key (session_type_id) references session_type (id) on delete cascade,
    foreign key (activity_id) references activity (id)
);

create table role_fallback (
    id varchar(40) primary key,
    role varchar(20) not null,
    position bigint not null,
    version bigint not null
);

create table fallback_session (
    role_fallback_id varchar(40) not null,
    ordinal integer not null,
    session_type_id varchar(40) not null,
    primary key (role_fallback_id, ordinal),
    foreign key (role_fallback_id) references role_fallback (id) on delete cascade,
    foreign key (session_type_id) references session_type (id)
);

create table member (
    id varchar(40) primary key,
    name varchar not null,
    initials varchar not null,
    role varchar(20) not null,
    employment varchar(20) not null,
    registration varchar(20) not null,
    employed_from date,
    employed_until date,
    hours_per_week double precision,
    panel integer,
    position bigint not null,
    version bigint not null
);

create table availability (
    member_id varchar(40) not null,
    ordinal integer not null,
    weekday varchar(9) not null,
    from_minute integer not null,
    to_minute integer not null,
    primary key (member_id, ordinal),
    foreign key (member_id) references member (id) on delete cascade
);

create table holding (
    member_id varchar(40) not null,
    ordinal integer not null,
    competence_id varchar(40) not null,
    valid_until date,
    competence_level varchar(20) not null,
    primary key (member_id, ordinal),
    foreign key (member_id) references member (id) on delete cascade,
    foreign key (competence_id) references competence (id)
);

create table presence_rule (
    id varchar(40) primary key,
    name varchar not null,
    roles varchar(20) array not null,
    min_members integer not null,
    presence varchar(20) not null,
    position bigint not null,
    version bigint not null
);

create table presence_session (
    presence_rule_id varchar(40) not null,
    ordinal integer not null,
    session_type_id varchar(40) not null,
    primary key (presence_rule_id, ordinal),
    foreign key (presence_rule_id) references presence_rule (id) on delete cascade,
    foreign key (session_type_id) references session_type (id)
);

create table presence_hours (
    presence_rule_id varchar(40) not null,
    ordinal integer not null,
    weekday varchar(9) not null,
    from_minute integer not null,
    to_minute integer not null,
    primary key (presence_rule_id, ordinal),
    foreign key (presence_rule_id) references presence_rule (id) on delete cascade
);

create table task_type (
    id varchar(40) primary key,
    name varchar not null,
    minutes double precision not null,
    roles varchar(20) array not null,
    competence_id varchar(40),
    supervision varchar(20) not null,
    supervised_by varchar(20) array not null,
    waived_for varchar(20) array not null,
    offer varchar(20) not null,
    weekdays varchar(9) array not null,
    from_minute integer,
    to_minute integer,
    position bigint not null,
    version bigint not null,
    foreign key (competence_id) references competence (id)
);

-- The note is about the work; there is no column for a reason of absence anywhere.
create table block (
    id varchar(40) primary key,
    member_id varchar(40) not null,
    work_date date not null,
    from_minute integer not null,
    to_minute integer not null,
    session_type_id varchar(40) not null,
    room_id varchar(40),
    note varchar,
    position bigint not null,
    version bigint not null
);
create index block_by_date on block (work_date);
create index block_by_member on block (member_id, work_date);
alter table block add foreign key (member_id) references member (id);
alter table block add foreign key (session_type_id) references session_type (id);
alter table block add foreign key (room_id) references room (id);

create table block_extra (
    block_id varchar(40) not null,
    ordinal integer not null,
    activity_id varchar(40) not null,
    minutes double precision not null,
    primary key (block_id, ordinal),
    foreign key (block_id) references block (id) on delete cascade,
    foreign key (activity_id) references activity (id)
);

create table absence (
    id varchar(40) primary key,
    member_id varchar(40) not null,
    first_date date not null,
    last_date date not null,
    from_minute integer,
    to_minute integer,
    kind varchar(20) not null,
    position bigint not null,
    version bigint not null
);
create index absence_by_date on absence (last_date);
create index absence_by_member on absence (member_id, last_date);
alter table absence add foreign key (member_id) references member (id);

create table task (
    id varchar(40) primary key,
    task_type_id varchar(40) not null,
    work_date date not null,
    assignee_id varchar(40),
    status varchar(20) not null,
    position bigint not null,
    version bigint not null
);
create index task_by_date on task (work_date);
create index task_by_member on task (assignee_id, work_date);
alter table task add foreign key (task_type_id) references task_type (id);
alter table task add foreign key (assignee_id) references member (id);

-- The log of changes. Rows are added in the transaction of the change and never altered.
create table change_log (
    change_no bigint primary key,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    change_kind varchar(20) not null,
    subject varchar(80) not null,
    undoes bigint,
    foreign key (undoes) references change_log (change_no)
);

create table change_entry (
    change_no bigint not null,
    ordinal integer not null,
    entity_kind varchar(20) not null,
    entity_id varchar(40) not null,
    before_text varchar,
    before_position bigint,
    after_text varchar,
    after_position bigint,
    primary key (change_no, ordinal),
    foreign key (change_no) references change_log (change_no)
);
create index change_entry_by_entity on change_entry (entity_kind, entity_id, change_no);

-- One row. Whoever changes something takes it first, so changes happen one after another and their
-- numbers have no gaps, on PostgreSQL too.
create table change_counter (
    id integer primary key,
    last_change_no bigint not null
);
insert into change_counter (id, last_change_no) values (1, 0);
