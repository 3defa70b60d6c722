-- whoever is registered has an account; negative ids are free, because the sequence gives positive ones
insert into HoursAccount (id, version, person_id)
select -p.id, 0, p.id from Person p
where not exists (select 1 from HoursAccount a where a.person_id = p.id);
