create table Question (
    id bigint primary key,
    version integer not null,
    kind varchar(20) not null check (kind in ('SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'MATCHING', 'SHORT', 'ORDERING')),
    revision_id bigint not null references CourseRevision (id) on delete cascade,
    stableKey varchar(40) not null,
    topic varchar(40) not null,
    difficulty varchar(10) not null,
    retired boolean not null,
    prompt varchar(2000) not null,
    parts text not null,
    feedback varchar(2000),
    unique (revision_id, stableKey)
);

create table Quiz (
    id bigint primary key,
    version integer not null,
    lesson_id bigint not null unique references Lesson (id) on delete cascade,
    moduleKey varchar(40),
    draw integer not null check (draw > 0),
    minutes integer check (minutes > 0),
    tries integer check (tries > 0),
    passMark integer not null check (passMark between 0 and 100),
    scored boolean not null,
    shuffle boolean not null
);

create table Attempt (
    id bigint primary key,
    version integer not null,
    quiz_id bigint not null references Quiz (id),
    enrolment_id bigint not null references Enrolment (id),
    personId bigint not null references Person (id),
    lessonId bigint not null references Lesson (id),
    number integer not null,
    questionCount integer not null,
    scored boolean not null,
    passMark integer not null,
    paper text not null,
    startedAt timestamp(6) with time zone not null,
    deadline timestamp(6) with time zone,
    closedAt timestamp(6) with time zone,
    status varchar(20) not null check (status in ('OPEN', 'SUBMITTED', 'EXPIRED')),
    scorePercent integer check (scorePercent between 0 and 100),
    passed boolean not null,
    pageToken varchar(40),
    receipt varchar(20),
    unique (enrolment_id, quiz_id, number)
);
create index Attempt_quiz on Attempt (quiz_id);
create index Attempt_open on Attempt (status, deadline);
create index Attempt_person on Attempt (personId, lessonId);

create table AttemptAnswer (
    id bigint primary key,
    version integer not null,
    attempt_id bigint not null references Attempt (id),
    question integer not null,
    given varchar(1000) not null,
    sequenceNumber bigint not null,
    answeredAt timestamp(6) with time zone not null,
    savedAt timestamp(6) with time zone not null,
    unique (attempt_id, question)
);

create table ExtraTry (
    id bigint primary key,
    version integer not null,
    quiz_id bigint not null references Quiz (id),
    enrolment_id bigint not null references Enrolment (id),
    reason varchar(500) not null,
    grantedBy bigint not null references Person (id),
    grantedAt timestamp(6) with time zone not null
);
create index ExtraTry_enrolment on ExtraTry (enrolment_id, quiz_id);
