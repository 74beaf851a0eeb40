-- What is arranged around the schedule. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.

-- Work of a member elsewhere that takes rest, by the wall clock of the practice. to_minute is on last_date.
create table duty (
    id varchar(40) primary key,
    member_id varchar(40) not null,
    first_date date not null,
    from_minute integer not null,
    last_date date not null,
    to_minute integer not null,
    position bigint not null,
    version bigint not null
);
create index duty_by_date on duty (last_date);
create index duty_by_member on duty (member_id, last_date);
alter table duty add foreign key (member_id) references member (id);
