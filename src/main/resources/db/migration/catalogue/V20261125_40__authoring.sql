-- what was taken out of the outline keeps where it was, so that taking it out can be undone
alter table CourseModule alter column revision_id drop not null;
alter table CourseModule add column formerRevision bigint;
alter table Lesson alter column module_id drop not null;
alter table Lesson add column formerModule bigint;

create table Upload (
    id bigint primary key,
    version integer not null,
    lesson_id bigint not null references Lesson (id),
    person_id bigint not null references Person (id),
    name varchar(255) not null,
    size bigint not null check (size > 0),
    modified bigint not null,
    received bigint not null,
    begunAt timestamp(6) with time zone not null,
    lastAt timestamp(6) with time zone not null,
    material_id bigint references Material (id) on delete set null,
    check (received between 0 and size)
);
create index Upload_lesson on Upload (lesson_id, person_id);
create index Upload_last on Upload (lastAt);
