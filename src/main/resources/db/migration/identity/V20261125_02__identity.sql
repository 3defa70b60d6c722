create table OrgUnit (
    id bigint primary key,
    version integer not null,
    code varchar(40) not null unique,
    name varchar(160) not null,
    shortName varchar(60),
    kind varchar(20) not null,
    parent_id bigint references OrgUnit (id),
    path varchar(400) not null,
    validFrom date,
    validTo date
);
create index OrgUnit_path on OrgUnit (path);

create table Grade (
    id bigint primary key,
    version integer not null,
    code varchar(10) not null,
    rankName varchar(60),
    contract boolean not null,
    position integer not null,
    unique (code, contract)
);

create table Person (
    id bigint primary key,
    version integer not null,
    nip varchar(18) not null unique,
    name varchar(120) not null,
    titlePrefix varchar(40),
    titleSuffix varchar(60),
    employmentType varchar(20) not null,
    grade varchar(10),
    position varchar(120),
    unit_id bigint not null references OrgUnit (id),
    active boolean not null,
    sample boolean not null,
    passwordHash varchar(255),
    passwordExpired boolean not null,
    sessionEpoch integer not null
);
create index Person_name on Person (name);
create index Person_unit on Person (unit_id);

create table PersonRole (
    person_id bigint not null references Person (id),
    role varchar(20) not null,
    primary key (person_id, role)
);

create table SignInFailures (
    id bigint primary key,
    version integer not null,
    number varchar(40) not null unique,
    failures integer not null,
    lockedUntil timestamp(6) with time zone,
    lastAt timestamp(6) with time zone
);

create table OneTimeLink (
    id bigint primary key,
    version integer not null,
    purpose varchar(20) not null check (purpose in ('ACTIVATION', 'RESET', 'SETUP')),
    tokenHash varchar(64) not null unique,
    person_id bigint references Person (id),
    issuedAt timestamp(6) with time zone not null,
    expiresAt timestamp(6) with time zone not null,
    usedAt timestamp(6) with time zone
);
create index OneTimeLink_person on OneTimeLink (person_id);

create table RememberedDevice (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    series varchar(40) not null unique,
    tokenHash varchar(64) not null,
    formerHash varchar(64),
    rotatedAt timestamp(6) with time zone not null,
    expiresAt timestamp(6) with time zone not null,
    epoch integer not null
);
create index RememberedDevice_person on RememberedDevice (person_id);

create table CorrectionRequest (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    wish varchar(1000) not null,
    sentAt timestamp(6) with time zone not null,
    answer varchar(1000),
    answeredAt timestamp(6) with time zone,
    answeredBy_id bigint references Person (id)
);
create index CorrectionRequest_person on CorrectionRequest (person_id);
create index CorrectionRequest_answeredAt on CorrectionRequest (answeredAt);
