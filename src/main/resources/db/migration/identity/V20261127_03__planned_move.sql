create table PlannedMove (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    parts varchar(80) not null,
    employmentType varchar(20) not null,
    grade varchar(10),
    position varchar(120),
    level varchar(20),
    unit_id bigint not null references OrgUnit (id),
    superior_id bigint references Person (id),
    effectiveOn date not null,
    openOn date,
    decree varchar(80),
    reason varchar(300) not null,
    requestKey varchar(40) not null unique,
    status varchar(20) not null,
    plannedAt timestamp(6) with time zone not null,
    plannedBy_id bigint references Person (id),
    endedAt timestamp(6) with time zone,
    refusal varchar(500),
    -- one open move for a person and a day, whoever asks at the same moment
    unique (person_id, openOn)
);
create index PlannedMove_due on PlannedMove (status, effectiveOn);
