-- What adopting the agenda changed in it, and when a meeting rose.

alter table meetings
  -- when the chair closed it; ends_at is when it was planned to end until then
  add column rose_at time;

-- A change of the agenda that the meeting decided when it adopted it. Titles are the items' own: a closed item's name is
-- kept where it is guarded.
create table agenda_changes (
  id         uuid primary key,
  meeting_id uuid not null references meetings on delete cascade,
  item_id    uuid not null references agenda_items on delete cascade,
  position   integer not null,
  kind       text not null check (kind in ('moved', 'added', 'taken-off', 'closed', 'opened')),
  -- moved: in front of which item; null: last
  before_id  uuid references agenda_items on delete cascade,
  made_by    text not null,
  made_at    timestamptz not null default now(),
  unique (item_id, meeting_id, kind)
);
create index agenda_changes_meeting on agenda_changes (meeting_id, position);

grant select, insert, update, delete on agenda_changes to pejl_staff;
alter table agenda_changes enable row level security;
create policy staff on agenda_changes to pejl_staff
  using (exists (select 1 from agenda_items i where i.id = item_id))
  with check (exists (select 1 from agenda_items i where i.id = item_id));
