alter table Person add column contractFrom date;
alter table Person add column contractTo date;
alter table Employment add column recordedOn date;

create table UnitVersion (
    id bigint primary key,
    version integer not null,
    unit_id bigint not null references OrgUnit (id),
    name varchar(160) not null,
    shortName varchar(60),
    validFrom date not null,
    validTo date,
    check (validTo is null or validTo >= validFrom),
    unique (unit_id, validFrom)
);

-- the names so far; negative ids are free, because the sequence gives positive ones
insert into UnitVersion (id, version, unit_id, name, shortName, validFrom, validTo)
select -id, 0, id, name, shortName, coalesce(validFrom, cast('1900-01-01' as date)), null
from OrgUnit;
