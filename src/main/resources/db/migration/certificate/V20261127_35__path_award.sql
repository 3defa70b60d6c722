-- a learning path earns a certificate too; the old check had no name of its own, so the column is made anew
create table CertificateAwardKind (id bigint primary key, kind varchar(20) not null);
insert into CertificateAwardKind (id, kind) select id, awardKind from Certificate where awardKind is not null;
alter table Certificate drop constraint Certificate_award;
alter table Certificate drop column awardKind;
alter table Certificate add column awardKind varchar(20);
update Certificate set awardKind = (select k.kind from CertificateAwardKind k where k.id = Certificate.id);
alter table Certificate add constraint Certificate_awardKind check (awardKind in ('WORKSHOP', 'MENTEE', 'MENTOR', 'PATH'));
alter table Certificate add constraint Certificate_award check ((source is null) = (awardKind is null));
drop table CertificateAwardKind;
