-- Minutes on their way to approval, and what the public is told of what was withdrawn.

alter table minutes
  -- why there is to be a later edition, from the day approved minutes are opened again
  add column reason text check (length(reason) between 3 and 1000),
  -- what was laid before those who approve: approvals are of these words and no others
  add column laid_sha256 text check (laid_sha256 ~ '^[0-9a-f]{64}$'),
  add column laid_at timestamptz,
  add check ((state = 'draft') = (laid_sha256 is null)),
  add check (edition = 1 or reason is not null);

-- Withdrawn is withdrawn: the content goes, and the files with it; that it was withdrawn, and why, is said.
alter table publications add check (state <> 'withdrawn' or content = '{}'::jsonb);
alter table publications add check (state <> 'withdrawn' or withdrawn_why is not null);
create unique index publications_waiting on publications (meeting_id) where state = 'waiting';
create unique index publications_published on publications (meeting_id) where state = 'published';
drop policy open_only on publications;
create policy open_only on publications for select to pejl_public
  using (state in ('published', 'withdrawn') and exists (select 1 from meetings m where m.id = meeting_id));

-- Approved minutes are locked: nothing of the sitting changes until they are opened again with a reason.
create function minutes_are_locked(meeting uuid) returns boolean language sql stable as $$
  select exists (select 1 from minutes where meeting_id = meeting and state = 'approved')
$$;

create function sitting_is_locked() returns trigger language plpgsql as $$
declare
  held uuid;
begin
  if tg_table_name in ('attendance', 'attendance_changes') then
    held := coalesce(new.meeting_id, old.meeting_id);
  elsif tg_table_name = 'votes' then
    select i.meeting_id into held from ballots b join agenda_items i on i.id = b.item_id
     where b.id = coalesce(new.ballot_id, old.ballot_id);
  elsif tg_table_name = 'agenda_items' then
    held := new.meeting_id;
  else
    select i.meeting_id into held from agenda_items i where i.id = coalesce(new.item_id, old.item_id);
  end if;
  if minutes_are_locked(held) then
    raise exception 'the minutes of the meeting are approved' using errcode = 'PM001';
  end if;
  return coalesce(new, old);
end $$;

do $$
declare
  locked text;
begin
  foreach locked in array array['attendance', 'attendance_changes', 'disqualifications', 'item_decisions', 'ballots', 'votes',
    'minority_statements', 'council_claims', 'remark_commitments'] loop
    execute format('create trigger sitting_is_locked before insert or update or delete on %I
      for each row execute function sitting_is_locked()', locked);
  end loop;
end $$;
create trigger note_is_locked before update of note, public_decision on agenda_items
  for each row execute function sitting_is_locked();
