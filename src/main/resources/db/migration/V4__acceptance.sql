-- Warnings that were accepted. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.

-- concerned_date: the day, the Monday of what concerns a week, or the last day of what ends. member_id and subject_id
-- refer to nothing: what a warning was about may go while it stays known that it was accepted (docs/decisions/0078).
-- minutes: how bad it was then.
create table acceptance (
    id varchar(40) primary key,
    warning varchar(30) not null,
    concerned_date date not null,
    member_id varchar(40),
    subject_id varchar(40),
    minutes integer not null,
    reason varchar(20) not null,
    note varchar(200),
    position bigint not null,
    version bigint not null
);
