-- a certificate is earned by a course or by an award of another feature, never by both
alter table Certificate alter column enrolmentId drop not null;
alter table Certificate alter column courseId drop not null;
alter table Certificate alter column revisionId drop not null;
alter table Certificate add column source varchar(80);
alter table Certificate add column awardKind varchar(20) check (awardKind in ('WORKSHOP', 'MENTEE', 'MENTOR'));
alter table Certificate add column form varchar(20);
alter table Certificate add constraint Certificate_source unique (source);
alter table Certificate add constraint Certificate_basis check ((enrolmentId is null) <> (source is null));
alter table Certificate add constraint Certificate_award check ((source is null) = (awardKind is null));
