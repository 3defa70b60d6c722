create sequence ids start with 50 increment by 50;

create table StoredFile (
    id bigint primary key,
    version integer not null,
    name varchar(255) not null,
    type varchar(120) not null,
    size bigint not null,
    sha256 varchar(64) not null
);
create index StoredFile_sha256 on StoredFile (sha256);
