create table Pledge (
    id bigint primary key,
    version integer not null,
    code varchar(20) not null unique,
    kind varchar(20) not null check (kind in ('INTEGRITY_PACT', 'CODE_OF_CONDUCT')),
    title varchar(160) not null,
    retired boolean not null
);

-- a published text is never changed; a draft has no date, no digest and no signatures
create table PledgeVersion (
    id bigint primary key,
    version integer not null,
    pledge_id bigint not null references Pledge (id),
    number integer not null,
    title varchar(160) not null,
    body varchar(20000) not null,
    note varchar(1000),
    approval varchar(300),
    legalNote varchar(1000),
    sample boolean not null,
    countersigned boolean not null,
    renewalMonths integer check (renewalMonths between 1 and 120),
    dueDays integer not null check (dueDays between 0 and 365),
    validFrom date,
    sha256 varchar(64),
    publishedAt timestamp(6) with time zone,
    unique (pledge_id, number),
    check (publishedAt is null or validFrom is not null and sha256 is not null)
);

create table PledgeSignature (
    id bigint primary key,
    version integer not null,
    pledgeVersion_id bigint not null references PledgeVersion (id),
    person_id bigint not null references Person (id),
    period integer not null,
    periodFrom date not null,
    periodTo date,
    signedAt timestamp(6) with time zone not null,
    code varchar(12) not null unique,
    typedName varchar(240) not null,
    sha256 varchar(64) not null,
    signerName varchar(120) not null,
    fullName varchar(240) not null,
    nip varchar(18) not null,
    rankLabel varchar(80),
    signerPosition varchar(120),
    unitName varchar(160) not null,
    unitLabel varchar(160) not null,
    superiorId bigint references Person (id),
    superiorName varchar(240),
    superiorNip varchar(18),
    superiorPosition varchar(120),
    status varchar(20) not null check (status in ('COMPLETE', 'AWAITING')),
    countersignedAt timestamp(6) with time zone,
    countersignerId bigint references Person (id),
    countersignerName varchar(240),
    countersignerNip varchar(18),
    countersignerPosition varchar(120),
    unique (person_id, pledgeVersion_id, period),
    check (countersignerId is null or countersignerId <> person_id),
    check ((countersignerId is null) = (countersignedAt is null)),
    check (countersignedAt is null or status = 'COMPLETE')
);
create index PledgeSignature_period on PledgeSignature (pledgeVersion_id, period, status);
create index PledgeSignature_status on PledgeSignature (status);

create table PledgeProof (
    id bigint primary key,
    version integer not null,
    signature_id bigint not null references PledgeSignature (id),
    stage varchar(20) not null check (stage in ('SIGNED', 'COUNTERSIGNED')),
    printed_id bigint references StoredFile (id),
    printAfter timestamp(6) with time zone not null,
    printTries integer not null,
    printProblem varchar(500),
    unique (signature_id, stage)
);
create index PledgeProof_printing on PledgeProof (printed_id, printAfter);

-- who was told what; the constraint makes a reminder happen once, whichever node sends it
create table PledgeNotice (
    id bigint primary key,
    version integer not null,
    pledgeVersion_id bigint not null references PledgeVersion (id),
    person_id bigint not null references Person (id),
    period integer not null,
    cause varchar(40) not null,
    firedAt timestamp(6) with time zone not null,
    unique (person_id, pledgeVersion_id, period, cause)
);
create index PledgeNotice_period on PledgeNotice (pledgeVersion_id, period, cause);

create table PledgeLesson (
    id bigint primary key,
    version integer not null,
    lesson_id bigint not null unique references Lesson (id),
    pledge_id bigint not null references Pledge (id)
);
create index PledgeLesson_pledge on PledgeLesson (pledge_id);
