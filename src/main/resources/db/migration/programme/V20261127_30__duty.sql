create table Duty (
    id bigint primary key,
    version integer not null,
    title varchar(160) not null,
    legalBasis varchar(300) not null,
    course_id bigint not null references Course (id),
    shortCourse_id bigint references Course (id),
    types varchar(100) not null,
    levels varchar(300) not null,
    words varchar(300) not null,
    unit_id bigint references OrgUnit (id),
    dueDays integer not null,
    dueOn date,
    validityMonths integer check (validityMonths between 1 and 120),
    windowDays integer not null,
    status varchar(20) not null
);

create table DutyCycle (
    id bigint primary key,
    version integer not null,
    duty_id bigint not null references Duty (id),
    person_id bigint not null references Person (id),
    round integer not null,
    fromOn date not null,
    untilOn date,
    windowFrom date not null,
    dueOn date not null,
    anchorOn date,
    terms integer,
    fulfilledOn date,
    enrolmentId bigint references Enrolment (id),
    check (untilOn is null or untilOn >= fromOn),
    check ((fulfilledOn is null) = (enrolmentId is null)),
    unique (person_id, duty_id, round)
);
create index DutyCycle_duty on DutyCycle (duty_id, fromOn);
create index DutyCycle_due on DutyCycle (dueOn);

create table DutyNotice (
    id bigint primary key,
    version integer not null,
    cycle_id bigint not null references DutyCycle (id),
    stage varchar(20) not null,
    toldAt timestamp(6) with time zone not null,
    unique (cycle_id, stage)
);

create table Exemption (
    id bigint primary key,
    version integer not null,
    duty_id bigint not null references Duty (id),
    person_id bigint not null references Person (id),
    askedBy_id bigint not null references Person (id),
    askedAt timestamp(6) with time zone not null,
    reason varchar(500) not null,
    untilOn date not null,
    status varchar(20) not null,
    decidedBy_id bigint references Person (id),
    decidedOn date,
    answer varchar(500)
);
create index Exemption_person on Exemption (person_id, duty_id);
