-- Extra work inside blocks also holds the date of its block, so that a week is read without looking for the extra work of each of its blocks. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL.
alter table block_extra add column work_date date;
update block_extra set work_date = (select block.work_date from block where block.id = block_extra.block_id);
alter table block_extra alter column work_date set not null;
create index block_extra_by_date on block_extra (work_date);
