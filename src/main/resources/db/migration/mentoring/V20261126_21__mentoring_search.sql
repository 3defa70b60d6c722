alter table MentorProfile add column words varchar(8000) default '' not null;

create table MentoringSettings (
    id bigint primary key,
    version integer not null,
    answerDays integer not null,
    weightCases integer not null,
    weightField integer not null,
    weightWords integer not null,
    weightChannel integer not null,
    weightDays integer not null,
    weightWay integer not null,
    weightLoad integer not null
);
insert into MentoringSettings (id, version, answerDays, weightCases, weightField, weightWords,
    weightChannel, weightDays, weightWay, weightLoad)
values (1, 0, 3, 25, 15, 20, 10, 15, 5, 10);
