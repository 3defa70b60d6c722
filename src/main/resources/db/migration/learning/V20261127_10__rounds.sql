-- a course can be taken again: what was the course of the only enrolment becomes the course of the
-- current round and is null for rounds before it, so that the old uniqueness still holds
alter table Enrolment rename column course_id to currentCourse_id;
alter table Enrolment alter column currentCourse_id drop not null;
alter table Enrolment add column course_id bigint references Course (id);
update Enrolment set course_id = currentCourse_id;
alter table Enrolment alter column course_id set not null;
alter table Enrolment add column round integer default 1 not null;
alter table Enrolment add constraint Enrolment_round unique (person_id, course_id, round);
create index Enrolment_of_course on Enrolment (course_id, status);
