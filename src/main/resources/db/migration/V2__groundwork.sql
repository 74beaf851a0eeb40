-- What the schedule and the norms of a practice were made from. Valid on H2 (MODE=PostgreSQL) and on
-- PostgreSQL, and with the conventions of V1.

create table day_pattern (
    id varchar(40) primary key,
    name varchar not null,
    roles varchar(20) array not null,
    position bigint not null,
    version bigint not null
);

create table day_pattern_part (
    day_pattern_id varchar(40) not null,
    ordinal integer not null,
    from_minute integer not null,
    to_minute integer not null,
    session_type_id varchar(40) not null,
    room_id varchar(40),
    primary key (day_pattern_id, ordinal),
    foreign key (day_pattern_id) references day_pattern (id) on delete cascade,
    foreign key (session_type_id) references session_type (id),
    foreign key (room_id) references room (id)
);

-- The ordinal counts the extra work of a whole pattern; part_ordinal says in which part it is done.
create table day_pattern_extra (
    day_pattern_id varchar(40) not null,
    ordinal integer not null,
    part_ordinal integer not null,
    activity_id varchar(40) not null,
    minutes double precision not null,
    primary key (day_pattern_id, ordinal),
    foreign key (day_pattern_id, part_ordinal)
        references day_pattern_part (day_pattern_id, ordinal) on delete cascade,
    foreign key (activity_id) references activity (id)
);

-- Weeks are the dates of their Mondays.
create table basic_schedule (
    id varchar(40) primary key,
    name varchar not null,
    valid_from date not null,
    weeks integer not null,
    stamped date array not null,
    position bigint not null,
    version bigint not null
);

create table pattern_block (
    basic_schedule_id varchar(40) not null,
    ordinal integer not null,
    block_id varchar(40) not null,
    member_id varchar(40) not null,
    cycle_week integer not null,
    weekday varchar(9) not null,
    from_minute integer not null,
    to_minute integer not null,
    session_type_id varchar(40) not null,
    room_id varchar(40),
    note varchar,
    primary key (basic_schedule_id, ordinal),
    foreign key (basic_schedule_id) references basic_schedule (id) on delete cascade,
    foreign key (member_id) references member (id),
    foreign key (session_type_id) references session_type (id),
    foreign key (room_id) references room (id)
);

-- The ordinal counts the extra work of a whole schedule; block_ordinal says in which block it is done.
create table pattern_block_extra (
    basic_schedule_id varchar(40) not null,
    ordinal integer not null,
    block_ordinal integer not null,
    activity_id varchar(40) not null,
    minutes double precision not null,
    primary key (basic_schedule_id, ordinal),
    foreign key (basic_schedule_id, block_ordinal)
        references pattern_block (basic_schedule_id, ordinal) on delete cascade,
    foreign key (activity_id) references activity (id)
);

-- The id is that of the activity. The other columns but the first four are the norm that the count
-- replaced.
create table calibration (
    id varchar(40) primary key,
    first_date date not null,
    last_date date not null,
    contacts double precision not null,
    fixed_per_week double precision not null,
    season double precision array not null,
    daypart_share double precision array not null,
    position bigint not null,
    version bigint not null
);
alter table calibration add foreign key (id) references activity (id);

create table calibration_rate (
    calibration_id varchar(40) not null,
    ordinal integer not null,
    age_band varchar not null,
    contacts double precision not null,
    primary key (calibration_id, ordinal),
    foreign key (calibration_id) references calibration (id) on delete cascade
);

create table calibration_weekday (
    calibration_id varchar(40) not null,
    ordinal integer not null,
    weekday varchar(9) not null,
    share double precision not null,
    primary key (calibration_id, ordinal),
    foreign key (calibration_id) references calibration (id) on delete cascade
);

-- Nothing ever asked for the entries of one thing, and it cost a tenth of a large change.
drop index change_entry_by_entity;
