-- Leave that was asked for, and the holidays of the schools. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.

-- There is no column for a reason. absence_id is no foreign key: the absence may be taken away again while it stays known that the leave was approved.
create table leave_request (
    id varchar(40) primary key,
    member_id varchar(40) not null,
    first_date date not null,
    last_date date not null,
    from_minute integer,
    to_minute integer,
    asked_on date not null,
    state varchar(20) not null,
    absence_id varchar(40),
    position bigint not null,
    version bigint not null
);
create index leave_request_by_date on leave_request (last_date);
create index leave_request_by_member on leave_request (member_id, last_date);
alter table leave_request add foreign key (member_id) references member (id);

create table school_holiday (
    id varchar(40) primary key,
    region varchar(20) not null,
    season varchar(20) not null,
    first_date date not null,
    last_date date not null,
    confirmed boolean not null,
    position bigint not null,
    version bigint not null
);
