-- steps under one rule each, one part after the other; what was a path of one rule has one part
alter table PathEdition add column parts varchar(200);
update PathEdition set parts = rule || ':' || needed;
alter table PathEdition alter column parts set not null;
alter table PathEdition drop column rule;
alter table PathEdition drop column needed;
alter table PathStep add column part integer default 0 not null;
