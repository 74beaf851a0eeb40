-- Hours that nobody wrote down are not known, which is something else than none. What stands there stays: which 0 was meant cannot be told. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL.
alter table leave_entitlement alter column leave_hours drop not null;
alter table leave_entitlement alter column plb_hours drop not null;
