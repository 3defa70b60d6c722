-- certificates earned elsewhere; what was typed is kept as it is until it is whole
create table OutsideProof (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    enteredBy_id bigint not null references Person (id),
    draft varchar(4000) not null,
    form varchar(10),
    title varchar(300),
    organiser varchar(200),
    documentNumber varchar(100),
    startedOn date,
    endedOn date,
    international boolean not null,
    claimedJp decimal(6, 1),
    units integer,
    expectedJp decimal(6, 1),
    status varchar(20) not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'REFUSED', 'DISCARDED', 'TAKEN_BACK')),
    createdAt timestamp(6) with time zone not null,
    submittedAt timestamp(6) with time zone,
    decidedAt timestamp(6) with time zone,
    decidedBy_id bigint references Person (id),
    decidedJp decimal(6, 1),
    reason varchar(500)
);
create index OutsideProof_person on OutsideProof (person_id, status);
create index OutsideProof_status on OutsideProof (status, submittedAt);

-- a scan or picture; a file still on its way has no stored file yet
create table ProofFile (
    id bigint primary key,
    version integer not null,
    proof_id bigint not null references OutsideProof (id),
    person_id bigint not null references Person (id),
    name varchar(255) not null,
    size bigint not null,
    received bigint not null,
    lastAt timestamp(6) with time zone not null,
    file_id bigint references StoredFile (id)
);
create index ProofFile_proof on ProofFile (proof_id);
