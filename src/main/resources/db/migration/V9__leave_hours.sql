-- The hours that leave is taken from, and how many somebody has in a year. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.

-- Nothing says LEAVE where it is leave, and means nothing elsewhere.
alter table absence add column account varchar(20);
alter table leave_request add column account varchar(20);

create table leave_entitlement (
    id varchar(40) primary key,
    member_id varchar(40) not null,
    calendar_year integer not null,
    leave_hours double precision not null,
    leave_carried double precision not null,
    plb_hours double precision not null,
    plb_carried double precision not null,
    position bigint not null,
    version bigint not null
);
create index leave_entitlement_by_member on leave_entitlement (member_id);
alter table leave_entitlement add foreign key (member_id) references member (id);
