create table CertificateSettings (
    id bigint primary key,
    version integer not null,
    government varchar(120) not null,
    institution varchar(160) not null,
    place varchar(60) not null,
    signatoryTitle varchar(160),
    signatoryName varchar(120),
    signatoryRank varchar(80),
    signatoryNip varchar(18),
    footer varchar(400) not null,
    template varchar(60) not null,
    classCode varchar(20) not null,
    unitCode varchar(20) not null,
    emblem_id bigint references StoredFile (id)
);
insert into CertificateSettings (id, version, government, institution, place, signatoryTitle, footer, template, classCode, unitCode)
values (1, 1, 'Pemerintah Kota Salatiga', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'Salatiga',
    'Kepala BKPSDM Kota Salatiga',
    'Dokumen ini memerlukan tanda tangan basah atau tanda tangan elektronik pejabat yang berwenang.',
    '{class}/{seq:4}/{unit}/{year}', '800', '503');

create table NumberSeries (
    id bigint primary key,
    version integer not null,
    series varchar(120) not null unique,
    lastUsed bigint not null
);

create table Certificate (
    id bigint primary key,
    version integer not null,
    enrolmentId bigint not null unique references Enrolment (id),
    number varchar(60) not null unique,
    code varchar(12) not null unique,
    issuedOn date not null,
    personId bigint not null references Person (id),
    holderName varchar(120) not null,
    fullName varchar(240) not null,
    nip varchar(18) not null,
    rankLabel varchar(80),
    holderPosition varchar(120),
    unitName varchar(160) not null,
    unitLabel varchar(160) not null,
    unitPath varchar(400) not null,
    courseId bigint not null,
    revisionId bigint not null,
    courseTitle varchar(160) not null,
    jp decimal(5, 1) not null,
    outcomes varchar(4000),
    outline varchar(20000) not null,
    startedOn date not null,
    completedOn date not null,
    mark integer check (mark between 0 and 100),
    government varchar(120) not null,
    institution varchar(160) not null,
    place varchar(60) not null,
    signatoryTitle varchar(160),
    signatoryName varchar(120),
    signatoryRank varchar(80),
    signatoryNip varchar(18),
    footer varchar(400) not null,
    emblem_id bigint references StoredFile (id),
    status varchar(20) not null check (status in ('VALID', 'REVOKED')),
    revokedBecause varchar(500),
    revokedAt timestamp(6) with time zone,
    printed_id bigint references StoredFile (id),
    printAfter timestamp(6) with time zone not null,
    printTries integer not null,
    printProblem varchar(500),
    searchText varchar(500) not null,
    check (status = 'VALID' or revokedBecause is not null and revokedAt is not null)
);
create index Certificate_person on Certificate (personId, issuedOn);
create index Certificate_issued on Certificate (issuedOn);
create index Certificate_course on Certificate (courseId);
create index Certificate_unit on Certificate (unitPath);
create index Certificate_printing on Certificate (printed_id, printAfter);
