create table Notification (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references Person (id),
    cause varchar(80) not null,
    messageKey varchar(80) not null,
    facts varchar(2000) not null,
    link varchar(200),
    createdAt timestamp(6) with time zone not null,
    readAt timestamp(6) with time zone,
    unique (person_id, cause)
);
create index Notification_unread on Notification (person_id, readAt);
