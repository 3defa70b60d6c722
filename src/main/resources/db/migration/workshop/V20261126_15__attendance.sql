create table AttendanceList (
    id bigint primary key,
    version integer not null,
    session_id bigint not null unique references WorkshopSession (id),
    status varchar(10) not null check (status in ('OPEN', 'SIGNED', 'SEALED')),
    signedBy bigint references Person (id),
    signedAt timestamp(6) with time zone,
    confirmedBy bigint references Person (id),
    sealedAt timestamp(6) with time zone,
    content text,
    digest varchar(64),
    check (status <> 'SEALED' or content is not null and digest is not null and confirmedBy <> signedBy)
);

create table Attendance (
    id bigint primary key,
    version integer not null,
    list_id bigint not null references AttendanceList (id),
    person_id bigint not null references Person (id),
    status varchar(10) not null check (status in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    how varchar(10) not null check (how in ('CODE', 'OWN_CODE', 'ROLL_CALL', 'DECISION')),
    arrivedAt timestamp(6) with time zone,
    leftAt timestamp(6) with time zone,
    syncedLate boolean not null,
    reason varchar(500),
    markedBy bigint references Person (id),
    knownAt timestamp(6) with time zone,
    unique (list_id, person_id)
);
create index Attendance_person on Attendance (person_id);

create table RollMark (
    id bigint primary key,
    version integer not null,
    request varchar(40) not null,
    list_id bigint not null references AttendanceList (id),
    person_id bigint not null references Person (id),
    sentBy bigint not null references Person (id),
    status varchar(10) not null check (status in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    savedAt timestamp(6) with time zone not null,
    arrivedAt timestamp(6) with time zone not null,
    taken boolean not null,
    unique (list_id, request)
);

create table CheckIn (
    id bigint primary key,
    version integer not null,
    request varchar(40) not null,
    list_id bigint not null references AttendanceList (id),
    person_id bigint not null references Person (id),
    outcome varchar(20) not null,
    savedAt timestamp(6) with time zone,
    arrivedAt timestamp(6) with time zone not null,
    device varchar(64),
    decision varchar(10) not null check (decision in ('NONE', 'OPEN', 'CONFIRMED', 'STRUCK')),
    decidedBy bigint references Person (id),
    decidedAt timestamp(6) with time zone,
    reason varchar(500),
    unique (person_id, request)
);
create index CheckIn_list on CheckIn (list_id, person_id);
create index CheckIn_device on CheckIn (list_id, device);

create table AttendanceFlag (
    id bigint primary key,
    version integer not null,
    list_id bigint not null references AttendanceList (id),
    kind varchar(20) not null check (kind in ('SAME_DEVICE', 'LATE_SYNC', 'OLD_CODE', 'BURST')),
    cause varchar(80) not null,
    person_id bigint not null references Person (id),
    otherPerson_id bigint references Person (id),
    raisedAt timestamp(6) with time zone not null,
    decision varchar(10) not null check (decision in ('OPEN', 'CONFIRMED', 'STRUCK')),
    decidedBy bigint references Person (id),
    decidedAt timestamp(6) with time zone,
    reason varchar(500),
    unique (list_id, kind, cause)
);

create table Excuse (
    id bigint primary key,
    version integer not null,
    list_id bigint not null references AttendanceList (id),
    person_id bigint not null references Person (id),
    reason varchar(500) not null,
    askedAt timestamp(6) with time zone not null,
    decision varchar(10) not null check (decision in ('OPEN', 'CONFIRMED', 'STRUCK')),
    decidedBy bigint references Person (id),
    decidedAt timestamp(6) with time zone
);
create index Excuse_list on Excuse (list_id, person_id);

create table AttendanceCorrection (
    id bigint primary key,
    version integer not null,
    list_id bigint not null references AttendanceList (id),
    person_id bigint not null references Person (id),
    status varchar(10) not null check (status in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    reason varchar(500) not null,
    correctedBy bigint not null references Person (id),
    correctedAt timestamp(6) with time zone not null
);
create index AttendanceCorrection_list on AttendanceCorrection (list_id);

create table WorkshopLesson (
    id bigint primary key,
    version integer not null,
    lesson_id bigint not null unique references Lesson (id) on delete cascade,
    workshop_id bigint not null references Workshop (id)
);
create index WorkshopLesson_workshop on WorkshopLesson (workshop_id);

create table WorkshopTask (
    id bigint primary key,
    version integer not null,
    registration_id bigint not null unique references Registration (id),
    confirmedBy bigint not null references Person (id),
    confirmedAt timestamp(6) with time zone not null
);
