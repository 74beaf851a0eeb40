-- Who may do what, a log that shows when it was tampered with, and settings of the practice as a whole. Valid on H2
-- (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.

-- request: named by whoever asked for the change, so that asking again after a lost answer stores nothing twice.
-- digest: SHA-256 of what the row says, in hexadecimal; chain: of the chain before it, its digest and those of its
-- entries (docs/decisions/0074). erased: a name or texts were taken out on request; the digests still are those of what
-- was there, so the chain holds.
alter table change_log add column request varchar(36);
alter table change_log add column digest varchar(64);
alter table change_log add column chain varchar(64);
alter table change_log add column erased boolean default false not null;
create unique index change_log_by_request on change_log (request);

alter table change_entry add column digest varchar(64);
alter table change_entry add column erased boolean default false not null;

-- secret: the hash of a password with its salt and cost, never the password. member_id: who this is in the team, if
-- anyone; no reference, since a member may go while the account stays.
create table account (
    id varchar(40) primary key,
    name varchar(100) not null,
    role varchar(20) not null,
    secret varchar(300) not null,
    member_id varchar(40),
    active boolean not null,
    version bigint not null
);
create unique index account_by_name on account (name);

create table practice_setting (
    name varchar(60) primary key,
    setting varchar(1000) not null
);
