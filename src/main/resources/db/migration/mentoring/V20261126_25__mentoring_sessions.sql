-- Sealed columns hold AES-GCM text (see SealedText); locked notes come encrypted from the browser.
create table MentoringSession (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null references Pair (id),
    number integer not null,
    startsAt timestamp(6) with time zone not null,
    minutes integer not null,
    way varchar(20) not null check (way in ('IN_PERSON', 'VIDEO', 'CALL')),
    place varchar(2000),
    status varchar(20) not null check (status in ('PROPOSED', 'CONFIRMED', 'HELD', 'CANCELLED')),
    proposedBy_id bigint not null references Person (id),
    revision integer not null,
    changedAt timestamp(6) with time zone not null,
    remindedAt timestamp(6) with time zone,
    heldOn date,
    heldMinutes integer,
    jp decimal(5, 1)
);
create index MentoringSession_pair on MentoringSession (pair_id, status);
create index MentoringSession_near on MentoringSession (status, startsAt);

create table SessionSlot (
    id bigint primary key,
    version integer not null,
    mentor_id bigint not null references Person (id),
    startsAt timestamp(6) with time zone not null,
    minutes integer not null,
    way varchar(20) not null check (way in ('IN_PERSON', 'VIDEO', 'CALL')),
    place varchar(2000),
    session_id bigint unique references MentoringSession (id)
);
create index SessionSlot_mentor on SessionSlot (mentor_id, startsAt);

create table GrowRecord (
    id bigint primary key,
    version integer not null,
    session_id bigint not null references MentoringSession (id),
    author_id bigint not null references Person (id),
    words varchar(200000) not null,
    heldOn date,
    minutes integer,
    actionDueOn date,
    shared boolean not null,
    sequence bigint not null,
    writer varchar(40) not null,
    step bigint not null,
    sentAt timestamp(6) with time zone,
    confirmedAt timestamp(6) with time zone,
    unique (session_id, author_id)
);
create index GrowRecord_author on GrowRecord (author_id);

create table Goal (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null references Pair (id),
    owner_id bigint not null references Person (id),
    words varchar(20000) not null,
    fromValue decimal(12, 2),
    toValue decimal(12, 2),
    nowValue decimal(12, 2),
    dueOn date not null,
    status varchar(20) not null check (status in ('OPEN', 'DONE', 'DROPPED')),
    closedOn date
);
create index Goal_pair on Goal (pair_id, status);

create table AgreedAction (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null references Pair (id),
    owner_id bigint not null references Person (id),
    goal_id bigint references Goal (id),
    session_id bigint references MentoringSession (id),
    words varchar(20000) not null,
    dueOn date not null,
    doneOn date,
    result varchar(20000),
    remindedOn date,
    sharedWith_id bigint references Person (id),
    sharedAt timestamp(6) with time zone,
    remark varchar(20000),
    remarkedAt timestamp(6) with time zone
);
create index AgreedAction_pair on AgreedAction (pair_id);
create index AgreedAction_due on AgreedAction (dueOn);
create index AgreedAction_sharedWith on AgreedAction (sharedWith_id);

create table Evidence (
    id bigint primary key,
    version integer not null,
    goal_id bigint not null references Goal (id),
    owner_id bigint not null references Person (id),
    name varchar(4000) not null,
    file_id bigint not null references StoredFile (id),
    addedAt timestamp(6) with time zone not null
);
create index Evidence_goal on Evidence (goal_id);

create table PrivateNote (
    id bigint primary key,
    version integer not null,
    session_id bigint not null references MentoringSession (id),
    author_id bigint not null references Person (id),
    iterations integer not null check (iterations >= 600000),
    salt varchar(40) not null,
    iv varchar(40) not null,
    locked varchar(60000) not null,
    sequence bigint not null,
    writer varchar(40) not null,
    step bigint not null,
    unique (session_id, author_id)
);
create index PrivateNote_author on PrivateNote (author_id);

create table Reflection (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null references Pair (id),
    person_id bigint not null references Person (id),
    words varchar(30000) not null,
    givenAt timestamp(6) with time zone not null,
    unique (pair_id, person_id)
);
