-- Who the patients of a panel see when its owner is not there. Valid on H2 (MODE=PostgreSQL) and on PostgreSQL, and with the conventions of V1.
create table panel_second (
    id varchar(40) primary key,
    member_id varchar(40) not null,
    second_id varchar(40) not null,
    position bigint not null,
    version bigint not null
);
create index panel_second_by_member on panel_second (member_id);
create index panel_second_by_second on panel_second (second_id);
alter table panel_second add foreign key (member_id) references member (id);
alter table panel_second add foreign key (second_id) references member (id);
