-- where the one walk through all records stands, and what the last check found
create table RecordCheck (
    id bigint primary key,
    version integer not null,
    status varchar(20) not null check (status in ('NEVER', 'CHECKING', 'MENDING', 'DONE', 'FAILED')),
    askedBy bigint references Person (id),
    startedAt timestamp(6) with time zone,
    checkedAt timestamp(6) with time zone,
    movedAt timestamp(6) with time zone,
    kind varchar(80),
    lastId bigint not null,
    looked bigint not null,
    total bigint not null,
    found bigint not null,
    checked bigint not null
);
insert into RecordCheck (id, version, status, lastId, looked, total, found, checked) values (1, 1, 'NEVER', 0, 0, 0, 0, 0);

create table RecordFinding (
    id bigint primary key,
    version integer not null,
    kind varchar(80) not null,
    recordId bigint not null,
    personId bigint references Person (id),
    sentence varchar(1000) not null,
    link varchar(200),
    status varchar(20) not null check (status in ('OPEN', 'MENDED', 'GONE', 'FAILED')),
    endedAt timestamp(6) with time zone,
    unique (kind, recordId)
);
create index RecordFinding_open on RecordFinding (kind, status, id);
