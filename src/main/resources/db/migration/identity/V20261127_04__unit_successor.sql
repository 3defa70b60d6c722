-- a unit that moves under another one ends, and its successor goes on
alter table OrgUnit add column successor_id bigint references OrgUnit (id);
