alter table Person add column email varchar(254);
alter table Person add column superior_id bigint references Person (id);
create index Person_superior on Person (superior_id);

create table Holiday (
    id bigint primary key,
    version integer not null,
    closedOn date not null,
    name varchar(120) not null,
    kind varchar(20) not null check (kind in ('NATIONAL', 'JOINT_LEAVE', 'LOCAL')),
    unique (closedOn, name)
);
