create table AuditEntry (
    id bigint primary key,
    version integer not null,
    happenedAt timestamp(6) with time zone not null,
    actor bigint,
    about bigint,
    roles varchar(80) not null,
    action varchar(80) not null,
    subject varchar(80) not null,
    facts varchar(4000) not null,
    personalDigest varchar(64) not null,
    position bigint unique,
    previousHash varchar(64),
    hash varchar(64)
);
create index AuditEntry_happenedAt on AuditEntry (happenedAt, id);
create index AuditEntry_actor on AuditEntry (actor);
create index AuditEntry_about on AuditEntry (about);
create index AuditEntry_action on AuditEntry (action);
create index AuditEntry_subject on AuditEntry (subject);

create table AuditPersonal (
    id bigint primary key,
    version integer not null,
    entry bigint not null unique references AuditEntry (id),
    salt varchar(32),
    actorName varchar(240),
    address varchar(60),
    texts varchar(20000)
);

create table AuditHead (
    id bigint primary key,
    version integer not null,
    position bigint not null,
    hash varchar(64) not null,
    sealedAt timestamp(6) with time zone
);
insert into AuditHead (id, version, position, hash)
values (1, 1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table AuditCheckpoint (
    id bigint primary key,
    version integer not null,
    position bigint not null unique,
    hash varchar(64) not null,
    signedAt timestamp(6) with time zone not null,
    signature varchar(120) not null
);

create table AuditCheck (
    id bigint primary key,
    version integer not null,
    checkedAt timestamp(6) with time zone not null,
    entries bigint not null,
    waiting bigint not null,
    erased bigint not null,
    hash varchar(64) not null,
    findings varchar(4000) not null
);
create index AuditCheck_checkedAt on AuditCheck (checkedAt);
