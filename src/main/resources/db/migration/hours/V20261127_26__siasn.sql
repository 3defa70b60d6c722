-- one row: whoever chooses lines to send, or writes answers, holds its lock
create table SiasnTurn (
    id bigint primary key,
    version integer not null
);
insert into SiasnTurn (id, version) values (1, 1);

-- a file that left for the national system, with the lines that were in it
create table SiasnBatch (
    id bigint primary key,
    version integer not null,
    hoursYear integer not null,
    unit_id bigint references OrgUnit (id),
    sentBy_id bigint not null references Person (id),
    sentAt timestamp(6) with time zone not null,
    lineCount integer not null,
    file_id bigint references StoredFile (id)
);

-- an answer file of the national system that was taken over
create table SiasnAnswer (
    id bigint primary key,
    version integer not null,
    name varchar(255) not null,
    takenBy_id bigint not null references Person (id),
    takenAt timestamp(6) with time zone not null,
    accepted integer not null,
    rejected integer not null,
    strangers integer not null
);

-- a line of the ledger outside the portal; a line without a row was not sent
create table SiasnRecord (
    id bigint primary key,
    version integer not null,
    line_id bigint not null unique references HoursLine (id),
    batch_id bigint references SiasnBatch (id),
    status varchar(10) not null check (status in ('SENT', 'ACCEPTED', 'REJECTED')),
    answer_id bigint references SiasnAnswer (id),
    answeredJp decimal(6, 1),
    reason varchar(500)
);
create index SiasnRecord_batch on SiasnRecord (batch_id, line_id);
create index SiasnRecord_status on SiasnRecord (status, line_id);

-- what the national system has and the ledger does not
create table SiasnStranger (
    id bigint primary key,
    version integer not null,
    answer_id bigint not null references SiasnAnswer (id),
    nip varchar(18) not null,
    documentNumber varchar(100) not null,
    organiser varchar(200) not null,
    title varchar(300),
    jp decimal(6, 1),
    unique (nip, documentNumber, organiser)
);
