-- What was accepted is never changed and never removed, whoever is connected.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger journal_entry_is_only_added
  before update or delete or truncate on journal_entry
  for each statement execute function refuse_change();

create trigger audit_record_is_only_added
  before update or delete or truncate on audit_record
  for each statement execute function refuse_change();

create trigger file_revision_is_only_added
  before update or delete or truncate on restricted.file_revision
  for each statement execute function refuse_change();

-- What is acknowledged is on the disk, however the server, the role or the connection is set up. (A
-- server with synchronous_commit = off lost three acknowledged entries when it was killed.)
create function acknowledge_what_is_kept() returns trigger language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'on', true);
  return null;
end
$$;

create trigger journal_entry_is_kept
  before insert on journal_entry
  for each statement execute function acknowledge_what_is_kept();

create trigger audit_record_is_kept
  before insert on audit_record
  for each statement execute function acknowledge_what_is_kept();

create trigger file_revision_is_kept
  before insert on restricted.file_revision
  for each statement execute function acknowledge_what_is_kept();

-- Nobody delivers two sessions at once, but a group is one session for many.
create extension if not exists btree_gist;

alter table booking add constraint no_double_booking
  exclude using gist (practitioner with =, occasion with <>, tsrange(starts, ends) with &&);
