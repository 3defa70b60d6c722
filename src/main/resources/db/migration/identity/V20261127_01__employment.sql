alter table Person add column level varchar(20);

create table Employment (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    employmentType varchar(20) not null,
    grade varchar(10),
    position varchar(120),
    level varchar(20),
    unit_id bigint not null references OrgUnit (id),
    superior_id bigint references Person (id),
    validFrom date not null,
    validTo date,
    decree varchar(80),
    check (validTo is null or validTo >= validFrom),
    unique (person_id, validFrom)
);
create index Employment_unit on Employment (unit_id, validFrom);

-- what is known of people so far, from the year of appointment in their number; negative ids are
-- free, because the sequence gives positive ones and each database asks it in its own words
insert into Employment (id, version, person_id, employmentType, grade, position, level, unit_id, superior_id, validFrom)
select -id, 0, id, employmentType, grade, position, null, unit_id, superior_id,
    cast(substring(nip from 9 for 4) || '-01-01' as date)
from Person;
