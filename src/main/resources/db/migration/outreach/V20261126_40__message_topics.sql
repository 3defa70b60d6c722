alter table Notification add column topic varchar(20) default 'LEARNING' not null;
alter table Notification add column urgency varchar(10) default 'DIGEST' not null;
alter table Notification add column actions varchar(500) default '' not null;
alter table Notification add column actionsUntil timestamp(6) with time zone;
alter table Notification add constraint Notification_urgency check (urgency in ('NOW', 'DIGEST'));
