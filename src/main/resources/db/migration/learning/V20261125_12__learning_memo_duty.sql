create table LessonMemo (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null references Enrolment (id),
    lesson bigint not null references Lesson (id),
    note text,
    noteSequence bigint not null,
    seconds integer not null,
    secondsSequence bigint not null,
    unique (enrolment_id, lesson)
);

create table LearningDuty (
    id bigint primary key,
    version integer not null,
    employmentType varchar(20) not null,
    minimumJp decimal(5, 1),
    maximumJp decimal(5, 1),
    legalBasis varchar(200) not null,
    validFrom date not null,
    validTo date
);

-- values with their source; the personnel office confirms them before go-live
insert into LearningDuty (id, version, employmentType, minimumJp, maximumJp, legalBasis, validFrom)
values (1, 1, 'PNS', 20, null, 'PP 11/2017 jo. PP 17/2020', date '2020-01-01'),
       (2, 1, 'CPNS', 20, null, 'PP 11/2017 jo. PP 17/2020', date '2020-01-01'),
       (3, 1, 'PPPK', null, 24, 'PP 49/2018 pasal 40', date '2018-01-01'),
       (4, 1, 'PPPK_PART_TIME', null, 24, 'PP 49/2018 pasal 40', date '2018-01-01');
