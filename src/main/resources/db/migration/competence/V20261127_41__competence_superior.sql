alter table HeldLevel add column takenOn date;
alter table HeldLevel add column takenBecause varchar(500);
create index HeldLevel_source on HeldLevel (sourceKey);
alter table DevelopmentPlan add column superior_id bigint references Person (id);
create index DevelopmentPlan_superior on DevelopmentPlan (superior_id);
