create table Enrolment (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    course_id bigint not null references Course (id),
    revision_id bigint not null references CourseRevision (id),
    registration varchar(36) not null unique,
    status varchar(20) not null,
    enrolledAt timestamp(6) with time zone not null,
    startedAt timestamp(6) with time zone,
    completedAt timestamp(6) with time zone,
    lastSeenAt timestamp(6) with time zone,
    dueOn date,
    progress integer not null check (progress between 0 and 100),
    scorePercent integer,
    lastLesson bigint,
    unique (person_id, course_id)
);
create index Enrolment_course on Enrolment (course_id, status);
create index Enrolment_revision on Enrolment (revision_id);

create table LessonProgress (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null references Enrolment (id),
    lesson bigint not null references Lesson (id),
    doneAt timestamp(6) with time zone not null,
    scorePercent integer,
    proof varchar(60) not null,
    unique (enrolment_id, lesson)
);
create index LessonProgress_lesson on LessonProgress (lesson);
