create table Competence (
    id bigint primary key,
    version integer not null,
    code varchar(20) not null unique,
    name varchar(120) not null,
    family varchar(20) not null,
    levels varchar(2000) not null
);

create table CompetenceRequirement (
    id bigint primary key,
    version integer not null,
    competence_id bigint not null references Competence (id),
    level varchar(30),
    words varchar(300) not null,
    required integer not null check (required between 1 and 5),
    validFrom date not null,
    validTo date,
    legalBasis varchar(300) not null,
    verified boolean not null,
    check (validTo is null or validTo >= validFrom)
);
create index CompetenceRequirement_competence on CompetenceRequirement (competence_id);

create table CompetenceTarget (
    id bigint primary key,
    version integer not null,
    competence_id bigint not null references Competence (id),
    level integer not null check (level between 1 and 5),
    course_id bigint references Course (id),
    workshop_id bigint references Workshop (id),
    check ((course_id is null) <> (workshop_id is null)),
    unique (competence_id, course_id),
    unique (competence_id, workshop_id)
);
create index CompetenceTarget_course on CompetenceTarget (course_id);
create index CompetenceTarget_workshop on CompetenceTarget (workshop_id);

create table HeldLevel (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    competence_id bigint not null references Competence (id),
    level integer not null check (level between 0 and 5),
    heldFrom date not null,
    untilOn date,
    source varchar(20) not null,
    sourceKey varchar(60) not null,
    assessor_id bigint references Person (id),
    reason varchar(500),
    unique (sourceKey, competence_id)
);
create index HeldLevel_person on HeldLevel (person_id);
create index HeldLevel_competence on HeldLevel (competence_id);
create index HeldLevel_until on HeldLevel (untilOn);
create index HeldLevel_assessor on HeldLevel (assessor_id);

create table LevelNotice (
    id bigint primary key,
    version integer not null,
    held_id bigint not null unique references HeldLevel (id),
    toldOn date not null
);

create table DevelopmentPlan (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    planYear integer not null,
    status varchar(20) not null,
    decidedBy_id bigint references Person (id),
    remark varchar(1000),
    unique (person_id, planYear)
);
create index DevelopmentPlan_decidedBy on DevelopmentPlan (decidedBy_id);
create index DevelopmentPlan_status on DevelopmentPlan (status);

create table PlanGoal (
    id bigint primary key,
    version integer not null,
    plan_id bigint not null references DevelopmentPlan (id),
    competence_id bigint not null references Competence (id),
    level integer not null check (level between 1 and 5),
    activity varchar(300) not null,
    form varchar(120) not null,
    jp numeric(6, 2) not null check (jp >= 0),
    quarter integer not null check (quarter between 1 and 4),
    cost bigint not null check (cost >= 0)
);
create index PlanGoal_plan on PlanGoal (plan_id);
create index PlanGoal_competence on PlanGoal (competence_id);

create table PlanVersion (
    id bigint primary key,
    version integer not null,
    plan_id bigint not null references DevelopmentPlan (id),
    status varchar(20) not null,
    content varchar(8000) not null,
    remark varchar(1000),
    writtenBy_id bigint not null references Person (id),
    writtenAt timestamp(6) with time zone not null
);
create index PlanVersion_plan on PlanVersion (plan_id);
create index PlanVersion_writtenBy on PlanVersion (writtenBy_id);
