-- What the calendar and the light notes of trios need beside the tables of meetings.

-- A trio's light notes (TRIO-noter): dated, never published, there only for those with a part in the trio.
create table trio_notes (
  id           uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees on delete cascade,
  noted_on     date not null,
  text         text not null check (length(text) between 1 and 20000),
  made_by      text not null,
  made_at      timestamptz not null default now(),
  version      integer not null default 1
);
create index trio_notes_committee on trio_notes (committee_id, noted_on desc);

grant select, insert, update, delete on trio_notes to pejl_staff;
alter table trio_notes enable row level security;
create policy staff on trio_notes to pejl_staff using (sees_closed(committee_id)) with check (sees_closed(committee_id));

-- who meets on a day is asked for each day of a year's plan
create index meetings_committee_day on meetings (committee_id, held_on) where state <> 'cancelled';
