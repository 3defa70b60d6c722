-- how far the counting of what is older than the ledger has come; its lock lets one node count
create table HoursBegin (
    id bigint primary key,
    version integer not null,
    lastCertificate bigint not null,
    lastMeeting bigint not null,
    done boolean not null
);
insert into HoursBegin (id, version, lastCertificate, lastMeeting, done) values (1, 1, 0, 0, false);

-- people who left are in reports of the days before
create table HoursLeaver (
    id bigint primary key,
    version integer not null,
    person_id bigint not null unique references Person (id),
    leftOn date not null
);

-- months in which those who will miss the duty are told, such as 3,9,11
alter table HoursDuty add column reminders varchar(40) default '3,9,11' not null;

-- who was told in which month: a person of the own hours, a head of those of the unit
create table HoursNotice (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    toldFor date not null,
    audience varchar(10) not null check (audience in ('OWN', 'UNIT')),
    unique (person_id, toldFor, audience)
);
