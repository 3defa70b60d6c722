create table HoursRule (
    id bigint primary key,
    version integer not null,
    form varchar(10) not null,
    name varchar(160) not null,
    basis varchar(20) not null check (basis in ('CURRICULUM', 'PER_DAY', 'PER_ACTIVITY', 'PER_PROGRAMME')),
    jpNational decimal(5, 1) check (jpNational > 0),
    jpInternational decimal(5, 1) check (jpInternational > 0),
    bonusPercent integer check (bonusPercent between 0 and 500),
    capCount integer check (capCount > 0),
    capPeriod varchar(10) check (capPeriod in ('DAY', 'MONTH')),
    certainty varchar(10) not null,
    legalBasis varchar(500),
    note varchar(500),
    validFrom date not null,
    validTo date,
    check (validTo is null or validTo >= validFrom),
    check ((capCount is null) = (capPeriod is null)),
    unique (form, validFrom)
);

create table HoursDuty (
    id bigint primary key,
    version integer not null,
    employmentType varchar(20) not null,
    minimum decimal(5, 1),
    maximum decimal(5, 1),
    period varchar(20) not null check (period in ('CALENDAR_YEAR', 'CONTRACT_YEAR')),
    certainty varchar(10) not null,
    legalBasis varchar(500),
    validFrom date not null,
    validTo date,
    check (validTo is null or validTo >= validFrom),
    unique (employmentType, validFrom)
);

-- whoever writes a line of a person holds the lock of this row
create table HoursAccount (
    id bigint primary key,
    version integer not null,
    person_id bigint not null unique references Person (id)
);

-- lines are only added; what was wrong is taken back by a line with the opposite sign
create table HoursLine (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    form varchar(10) not null,
    title varchar(300) not null,
    organiser varchar(200),
    documentNumber varchar(100),
    startedOn date not null,
    endedOn date not null,
    international boolean not null,
    claimedJp decimal(6, 1),
    jp decimal(6, 1) not null,
    units integer not null,
    shortfall varchar(60),
    warning varchar(60),
    sourceKind varchar(20) not null check (sourceKind in ('CERTIFICATE', 'ATTENDANCE', 'MENTORING', 'OUTSIDE', 'CORRECTION')),
    sourceKey varchar(100) not null unique,
    rule_id bigint references HoursRule (id),
    evidence varchar(100),
    verifier_id bigint references Person (id),
    recordedAt timestamp(6) with time zone not null,
    reverses_id bigint unique references HoursLine (id),
    reason varchar(600),
    check (endedOn >= startedOn),
    check (jp >= 0 or reverses_id is not null)
);
create index HoursLine_person on HoursLine (person_id, endedOn, jp);
create index HoursLine_ended on HoursLine (endedOn, person_id, jp);
