create table LearningPath (
    id bigint primary key,
    version integer not null,
    status varchar(20) not null
);

create table PathEdition (
    id bigint primary key,
    version integer not null,
    path_id bigint not null references LearningPath (id),
    number integer not null,
    title varchar(160) not null,
    summary varchar(1000) not null,
    rule varchar(20) not null,
    needed integer not null,
    jp decimal(5, 1) not null,
    publishedAt timestamp(6) with time zone,
    unique (path_id, number)
);

create table PathStep (
    id bigint primary key,
    version integer not null,
    edition_id bigint not null references PathEdition (id),
    position integer not null,
    kind varchar(20) not null,
    targetId bigint not null,
    title varchar(160) not null,
    unique (edition_id, kind, targetId)
);

create table PathEnrolment (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    path_id bigint not null references LearningPath (id),
    edition_id bigint not null references PathEdition (id),
    status varchar(20) not null,
    joinedOn date not null,
    completedOn date,
    check ((status = 'COMPLETED') = (completedOn is not null)),
    unique (person_id, path_id)
);
create index PathEnrolment_path on PathEnrolment (path_id, status);
