create table Mail (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    cause varchar(80) not null,
    channel varchar(10) not null check (channel in ('MAIL', 'DIGEST', 'TEST')),
    topic varchar(20),
    state varchar(10) not null check (state in ('QUEUED', 'SENT', 'FAILED', 'KEPT')),
    subject varchar(200) not null,
    body varchar(20000),
    address varchar(254),
    keptBecause varchar(20) check (keptBecause in ('MAIL_OFF', 'NO_ADDRESS', 'LEFT')),
    problem varchar(500),
    tries integer not null,
    sendAfter timestamp(6) with time zone not null,
    claim varchar(36),
    createdAt timestamp(6) with time zone not null,
    sentAt timestamp(6) with time zone,
    unique (person_id, cause, channel)
);
create index Mail_due on Mail (state, sendAfter);
create index Mail_created on Mail (createdAt);

alter table Notification add column delivery varchar(10) default 'PORTAL' not null
    check (delivery in ('AT_ONCE', 'DIGEST', 'PORTAL'));
alter table Notification add column mail_id bigint references Mail (id);
create index Notification_mail on Notification (mail_id);
create index Notification_digest on Notification (delivery, createdAt);

create table TopicChoice (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    topic varchar(20) not null,
    delivery varchar(10) not null check (delivery in ('AT_ONCE', 'DIGEST', 'PORTAL')),
    unique (person_id, topic)
);

create table ActionLink (
    id bigint primary key,
    version integer not null,
    notification_id bigint not null references Notification (id),
    person_id bigint not null references Person (id),
    verb varchar(30) not null,
    subjectId bigint not null,
    nonce varchar(40) not null,
    tokenHash varchar(64) not null unique,
    createdAt timestamp(6) with time zone not null,
    expiresAt timestamp(6) with time zone not null,
    usedAt timestamp(6) with time zone,
    closedAt timestamp(6) with time zone,
    unique (notification_id, verb)
);

create table CalendarAddress (
    id bigint primary key,
    version integer not null,
    person_id bigint not null unique references Person (id),
    tokenHash varchar(64) not null unique,
    createdAt timestamp(6) with time zone not null
);
