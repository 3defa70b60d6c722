create table Workshop (
    id bigint primary key,
    version integer not null,
    code varchar(40) not null unique,
    status varchar(20) not null,
    title varchar(160) not null,
    summary varchar(2000),
    goals varchar(4000),
    form varchar(10) not null,
    jp numeric(4, 1) not null,
    duration varchar(160),
    audience varchar(1000),
    prerequisites varchar(1000),
    equipment varchar(1000),
    tasksBefore varchar(4000),
    tasksAfter varchar(4000),
    agenda varchar(6000),
    certificateCondition varchar(1000),
    partner varchar(1000),
    risks varchar(4000)
);

create table Room (
    id bigint primary key,
    version integer not null,
    name varchar(120) not null unique,
    address varchar(300),
    capacity integer not null check (capacity > 0),
    active boolean not null
);

create table Cohort (
    id bigint primary key,
    version integer not null,
    workshop_id bigint not null references Workshop (id),
    number integer not null,
    status varchar(20) not null,
    cancelReason varchar(500),
    seats integer not null check (seats > 0),
    minimum integer not null,
    registrationUntil timestamp(6) with time zone,
    holdHours integer not null,
    superiorApproves boolean not null,
    thresholdPercent integer not null check (thresholdPercent between 0 and 100),
    equipment varchar(1000),
    partner varchar(1000),
    budgetSource varchar(300),
    letterNumber varchar(80),
    letterDate date,
    signatoryName varchar(160),
    signatoryTitle varchar(160),
    signatoryNip varchar(40),
    lastQueueNumber integer not null,
    calendarSequence integer not null,
    startsAt timestamp(6) with time zone,
    endsAt timestamp(6) with time zone,
    unique (workshop_id, number)
);
create index Cohort_status on Cohort (status, startsAt);

create table CohortQuota (
    id bigint primary key,
    version integer not null,
    cohort_id bigint not null references Cohort (id),
    unit_id bigint not null references OrgUnit (id),
    seats integer not null check (seats >= 0),
    unique (cohort_id, unit_id)
);

create table WorkshopSession (
    id bigint primary key,
    version integer not null,
    cohort_id bigint not null references Cohort (id),
    position integer not null,
    title varchar(160) not null,
    startsAt timestamp(6) with time zone not null,
    endsAt timestamp(6) with time zone not null,
    room_id bigint references Room (id),
    link varchar(500),
    guests varchar(300),
    remindedAt timestamp(6) with time zone,
    check (endsAt > startsAt)
);
create index WorkshopSession_cohort on WorkshopSession (cohort_id, position);
create index WorkshopSession_startsAt on WorkshopSession (startsAt);

create table SessionTrainer (
    session_id bigint not null references WorkshopSession (id),
    person_id bigint not null references Person (id),
    primary key (session_id, person_id)
);
create index SessionTrainer_person on SessionTrainer (person_id);

create table Registration (
    id bigint primary key,
    version integer not null,
    cohort_id bigint not null references Cohort (id),
    person_id bigint not null references Person (id),
    status varchar(20) not null,
    approver_id bigint references Person (id),
    proposer_id bigint references Person (id),
    decider_id bigint references Person (id),
    requestedAt timestamp(6) with time zone not null,
    decidedAt timestamp(6) with time zone,
    endedAt timestamp(6) with time zone,
    reason varchar(500),
    queueNumber integer,
    heldUntil timestamp(6) with time zone,
    unique (cohort_id, person_id)
);
create index Registration_person on Registration (person_id, status);
create index Registration_approver on Registration (approver_id, status);
create index Registration_status on Registration (cohort_id, status);
create index Registration_heldUntil on Registration (heldUntil);
