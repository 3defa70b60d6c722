create table MentorProfile (
    id bigint primary key,
    version integer not null,
    person_id bigint not null unique references Person (id),
    summary varchar(600) not null,
    yearsOfExperience integer not null,
    capacity integer not null,
    activePairs integer not null,
    pausedUntil date,
    check (activePairs >= 0 and activePairs <= capacity)
);

create table MentorExpertise (
    profile_id bigint not null references MentorProfile (id),
    expertise varchar(20) not null check (expertise in ('COMPLAINTS', 'TECHNOLOGY', 'ETHICS', 'LEADERSHIP', 'COMMUNICATION')),
    primary key (profile_id, expertise)
);
create index MentorExpertise_expertise on MentorExpertise (expertise);

create table MentorChannel (
    profile_id bigint not null references MentorProfile (id),
    channel varchar(20) not null check (channel in ('COUNTER', 'PHONE', 'ONLINE', 'LETTER', 'FIELD')),
    primary key (profile_id, channel)
);

create table MentorReach (
    profile_id bigint not null references MentorProfile (id),
    way varchar(20) not null check (way in ('IN_PERSON', 'VIDEO', 'CALL')),
    primary key (profile_id, way)
);

create table MentorTime (
    profile_id bigint not null references MentorProfile (id),
    weekday varchar(10) not null,
    opens time not null,
    closes time not null,
    primary key (profile_id, weekday, opens, closes),
    check (opens < closes)
);

create table SolvedCase (
    id bigint primary key,
    version integer not null,
    profile_id bigint not null references MentorProfile (id),
    complaintClass varchar(20) not null,
    title varchar(160) not null,
    deed varchar(1000) not null,
    result varchar(1000) not null
);
create index SolvedCase_profile on SolvedCase (profile_id);

create table Programme (
    id bigint primary key,
    version integer not null,
    code varchar(40) not null unique,
    title varchar(160) not null,
    form varchar(10) not null,
    expertise varchar(20),
    weeks integer not null,
    jpPerSession decimal(5, 1) not null,
    capPerMonth integer not null,
    minMinutes integer not null,
    agreements varchar(4000) not null,
    rules varchar(4000) not null,
    goal varchar(2000) not null,
    reality varchar(2000) not null,
    options varchar(2000) not null,
    will varchar(2000) not null,
    active boolean not null
);

create table ProgrammeMeeting (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references Programme (id),
    number integer not null,
    week integer not null,
    title varchar(160) not null,
    material varchar(300),
    exercise varchar(300),
    evidence varchar(300),
    unique (programme_id, number)
);

create table MentoringRequest (
    id bigint primary key,
    version integer not null,
    mentee_id bigint not null references Person (id),
    programme_id bigint not null references Programme (id),
    words varchar(2000) not null,
    complaintClass varchar(20) not null,
    channel varchar(20) not null,
    expertise varchar(20) not null,
    way varchar(20),
    weekdays varchar(80) not null,
    ownLine boolean not null,
    exchange boolean not null,
    status varchar(20) not null check (status in ('DRAFT', 'SENT', 'PAIRED', 'USED_UP', 'WITHDRAWN')),
    createdAt timestamp(6) with time zone not null,
    sentAt timestamp(6) with time zone,
    closedAt timestamp(6) with time zone
);
create index MentoringRequest_mentee on MentoringRequest (mentee_id, status);

create table Choice (
    id bigint primary key,
    version integer not null,
    request_id bigint not null references MentoringRequest (id),
    mentor_id bigint not null references MentorProfile (id),
    ranking integer not null check (ranking between 1 and 3),
    status varchar(20) not null check (status in ('WAITING', 'ASKED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'SKIPPED')),
    askedAt timestamp(6) with time zone,
    answerUntil date,
    answeredAt timestamp(6) with time zone,
    reason varchar(500),
    unique (request_id, ranking),
    unique (request_id, mentor_id)
);
create index Choice_mentor on Choice (mentor_id, status);
create index Choice_until on Choice (status, answerUntil);

create table Intake (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references Programme (id),
    name varchar(120) not null,
    joinUntil date not null,
    startsOn date not null,
    grouping varchar(20) not null check (grouping in ('PAIRS', 'CIRCLES')),
    circleSize integer not null,
    status varchar(20) not null check (status in ('OPEN', 'MATCHED', 'BEGUN'))
);
create index Intake_programme on Intake (programme_id);

create table IntakeMentor (
    id bigint primary key,
    version integer not null,
    intake_id bigint not null references Intake (id),
    mentor_id bigint not null references MentorProfile (id),
    places integer not null,
    unique (intake_id, mentor_id)
);

create table IntakeMentee (
    id bigint primary key,
    version integer not null,
    intake_id bigint not null references Intake (id),
    mentee_id bigint not null references Person (id),
    words varchar(2000) not null,
    complaintClass varchar(20) not null,
    channel varchar(20) not null,
    expertise varchar(20) not null,
    way varchar(20),
    weekdays varchar(80) not null,
    joinedAt timestamp(6) with time zone not null,
    mentor_id bigint references MentorProfile (id),
    byHand boolean not null,
    unique (intake_id, mentee_id)
);

create table Pair (
    id bigint primary key,
    version integer not null,
    mentor_id bigint not null references Person (id),
    programme_id bigint not null references Programme (id),
    intake_id bigint references Intake (id),
    request_id bigint unique references MentoringRequest (id),
    status varchar(20) not null check (status in ('ACTIVE', 'ENDING', 'ENDED', 'BROKEN_OFF')),
    startedAt timestamp(6) with time zone not null,
    plannedUntil date not null,
    endedAt timestamp(6) with time zone,
    endedBecause varchar(500)
);
create index Pair_mentor on Pair (mentor_id, status);

create table PairMember (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null references Pair (id),
    mentee_id bigint not null references Person (id),
    unique (pair_id, mentee_id)
);
create index PairMember_mentee on PairMember (mentee_id);
