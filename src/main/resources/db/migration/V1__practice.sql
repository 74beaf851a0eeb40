create table practice (
    id varchar(40) primary key,
    name varchar(200) not null,
    version bigint not null
);
