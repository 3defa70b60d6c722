create table Course (
    id bigint primary key,
    version integer not null,
    code varchar(40) not null unique,
    status varchar(20) not null,
    admission varchar(20) not null,
    icon varchar(30) not null,
    published_id bigint,
    draft_id bigint
);

create table CourseTrainer (
    course_id bigint not null references Course (id),
    person_id bigint not null references Person (id),
    primary key (course_id, person_id)
);
create index CourseTrainer_person on CourseTrainer (person_id);

create table CourseRevision (
    id bigint primary key,
    version integer not null,
    course_id bigint not null references Course (id),
    number integer not null,
    publishedAt timestamp(6) with time zone,
    title varchar(160) not null,
    summary varchar(2000),
    audience varchar(2000),
    prerequisites varchar(1000),
    form varchar(10),
    jp decimal(5, 1) not null,
    passMark integer not null,
    benefits varchar(4000),
    outcomes varchar(4000),
    competences varchar(1000),
    unique (course_id, number)
);
alter table Course add foreign key (published_id) references CourseRevision (id);
alter table Course add foreign key (draft_id) references CourseRevision (id);

create table CourseModule (
    id bigint primary key,
    version integer not null,
    revision_id bigint not null references CourseRevision (id),
    stableKey varchar(40) not null,
    position integer not null,
    title varchar(160) not null,
    jp decimal(5, 1) not null,
    unique (revision_id, stableKey)
);

create table Lesson (
    id bigint primary key,
    version integer not null,
    module_id bigint not null references CourseModule (id),
    stableKey varchar(40) not null,
    position integer not null,
    kind varchar(20) not null,
    title varchar(160) not null,
    minutes integer not null,
    required boolean not null,
    goal varchar(1000),
    body text,
    keyPoints varchar(4000),
    task varchar(4000),
    reflection varchar(2000),
    sources varchar(4000)
);
create index Lesson_module on Lesson (module_id);

create table Material (
    id bigint primary key,
    version integer not null,
    lesson_id bigint not null references Lesson (id),
    position integer not null,
    purpose varchar(20) not null,
    title varchar(160) not null,
    file_id bigint not null references StoredFile (id)
);
create index Material_lesson on Material (lesson_id);
