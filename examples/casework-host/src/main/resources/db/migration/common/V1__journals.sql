-- Episodes and everything that was accepted in them. Entries are only ever added.
create table episode (
  episode_id        varchar(64) not null primary key,
  programme_code    varchar(64) not null,
  programme_version integer     not null,
  participant       varchar(64) not null
);

-- One row for each accepted command with its events. The command id stands in the same row, so it
-- is there exactly when its events are.
create table journal_entry (
  episode_id  varchar(64)              not null references episode,
  sequence    bigint                   not null check (sequence > 0),
  command_id  varchar(64)              not null,
  recorded_at timestamp with time zone not null,
  document    text                     not null,
  primary key (episode_id, sequence),
  unique (episode_id, command_id)
);

-- What the journals say of the time that is taken. It follows from them and can be made anew.
create table booking (
  episode_id   varchar(64) not null references episode,
  starts       timestamp   not null,
  ends         timestamp   not null check (ends > starts),
  practitioner varchar(64) not null,
  -- Who is there together: the group, or the episode itself.
  occasion     varchar(80) not null,
  place        varchar(64),
  primary key (episode_id, starts, practitioner)
);

create table audit_record (
  record_id bigint generated always as identity primary key,
  at        timestamp with time zone not null,
  document  text                     not null
);

-- The victim's side. In a real database this schema has rights of its own.
create schema restricted;

create table restricted.file_revision (
  file_id  varchar(64) not null,
  revision bigint      not null check (revision > 0),
  document text        not null,
  primary key (file_id, revision)
);

create table restricted.linked_episode (
  file_id    varchar(64) not null,
  episode_id varchar(64) not null,
  primary key (file_id, episode_id)
);
