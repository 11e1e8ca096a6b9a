-- The meeting as it is held: who was there, what was decided, how it was voted, what was promised.

alter table agenda_items
  -- what is said to the public of a decision behind closed doors, within the duty of confidentiality
  add column public_decision text check (length(public_decision) <= 4000),
  -- the standing text of an item of the meeting itself, and what is noted under it
  add column note text check (length(note) <= 20000);

-- What a person was in the committee on that day, kept as it was though seats change.
create table attendance (
  meeting_id uuid not null references meetings on delete cascade,
  person_id  uuid not null references people,
  name       text not null check (length(name) between 1 and 200),
  office     text not null check (office in ('chair', 'vice-chair', 'member', 'observer', 'secretary', 'guest')),
  side       text check (side in ('management', 'staff')),
  stands_for text check (stands_for in ('party', 'union', 'management', 'safety', 'organisation')),
  represents text check (length(represents) between 1 and 100),
  -- excused: absent with notice (afbud)
  state      text not null check (state in ('present', 'excused', 'absent')),
  stands_in_for uuid references people,
  note       text check (length(note) <= 500),
  position   integer not null default 0,
  version    integer not null default 1,
  primary key (meeting_id, person_id),
  check (stands_in_for is distinct from person_id)
);

-- Somebody comes or goes while the meeting is held: before the treatment of an item, at a time.
create table attendance_changes (
  id         uuid primary key default gen_random_uuid(),
  meeting_id uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind in ('arrives', 'leaves')),
  at         time,
  item_id    uuid references agenda_items on delete cascade,
  made_at    timestamptz not null default now(),
  foreign key (meeting_id, person_id) references attendance on delete cascade
);
create index attendance_changes_meeting on attendance_changes (meeting_id, made_at);

-- Who may not take part in an item (inhabil, forvaltningsloven § 3), and why.
create table disqualifications (
  item_id   uuid not null references agenda_items on delete cascade,
  person_id uuid not null references people,
  reason    text not null check (length(reason) between 1 and 500),
  primary key (item_id, person_id)
);

-- One for each recommendation, or one for the item as a whole (recommendation_id null).
create table item_decisions (
  id        uuid primary key default gen_random_uuid(),
  item_id   uuid not null references agenda_items on delete cascade,
  recommendation_id uuid references item_recommendations on delete cascade,
  outcome   text not null check (outcome in ('approved', 'noted', 'discussed', 'recommended', 'postponed', 'rejected',
              'referred', 'other')),
  text      text not null check (length(text) between 1 and 20000),
  -- the part that binds ("med den bemærkning, at …")
  remark    text check (length(remark) between 1 and 4000),
  -- the recommendation as the committee amended it
  amended   text check (length(amended) between 1 and 10000),
  -- to whom it was referred, until when it was postponed
  referred_to uuid references committees,
  postponed_to uuid references meetings on delete set null,
  made_by   text not null,
  made_at   timestamptz not null default now(),
  version   integer not null default 1,
  unique nulls not distinct (item_id, recommendation_id)
);

-- Several an item, in the order they were put: amendments before the main proposal.
create table ballots (
  id        uuid primary key default gen_random_uuid(),
  item_id   uuid not null references agenda_items on delete cascade,
  recommendation_id uuid references item_recommendations on delete cascade,
  position  integer not null,
  kind      text not null check (kind in ('amendment', 'main', 'procedure')),
  proposal  text not null check (length(proposal) between 1 and 4000),
  proposed_by text check (length(proposed_by) <= 200),
  manner    text not null check (manner in ('person', 'group', 'count')),
  result    text not null check (result in ('adopted', 'rejected', 'tied')),
  version   integer not null default 1,
  unique (item_id, position)
);

-- By person, by group with how many, or only how many.
create table votes (
  ballot_id uuid not null references ballots on delete cascade,
  vote      text not null check (vote in ('for', 'against', 'abstains')),
  person_id uuid references people,
  group_name text check (length(group_name) between 1 and 100),
  count     integer not null default 1 check (count between 0 and 200),
  unique nulls not distinct (ballot_id, vote, person_id, group_name)
);
create index votes_ballot on votes (ballot_id);

-- A dissenting opinion (kommunestyrelsesloven § 13); follows the matter to the next authority when that was demanded.
create table minority_statements (
  id        uuid primary key default gen_random_uuid(),
  item_id   uuid not null references agenda_items on delete cascade,
  recommendation_id uuid references item_recommendations on delete cascade,
  position  integer not null default 0,
  -- names or groups as they are written in the minutes
  said_by   text not null check (length(said_by) between 1 and 500),
  text      text not null check (length(text) between 1 and 4000),
  follows   boolean not null default true,
  version   integer not null default 1
);
create index minority_statements_item on minority_statements (item_id, position);

-- A member brings the committee's decision before the council (kommunestyrelsesloven § 23).
create table council_claims (
  item_id    uuid primary key references agenda_items on delete cascade,
  person_id  uuid not null references people,
  claimed_at timestamptz not null default now()
);

-- What a binding remark makes somebody do; written into the ledger of commitments with the minutes.
create table remark_commitments (
  id          uuid primary key default gen_random_uuid(),
  item_id     uuid not null references agenda_items on delete cascade,
  decision_id uuid not null references item_decisions on delete cascade,
  what        text not null check (length(what) between 1 and 1000),
  who         text not null check (length(who) between 1 and 200),
  recipient   text check (length(recipient) <= 200),
  due_on      date not null,
  version     integer not null default 1
);
create index remark_commitments_item on remark_commitments (item_id);

-- Each thing a secretary does at a meeting has an id of its own, so that what was sent twice is done once.
create table meeting_operations (
  id         uuid primary key,
  meeting_id uuid not null references meetings on delete cascade,
  made_by    text not null,
  made_at    timestamptz not null default now(),
  answer     jsonb not null
);

grant select, insert, update, delete on attendance, attendance_changes, disqualifications, item_decisions, ballots, votes,
  minority_statements, council_claims, remark_commitments, meeting_operations to pejl_staff;
revoke update, delete on meeting_operations from pejl_staff;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['disqualifications', 'item_decisions', 'ballots', 'minority_statements', 'council_claims',
    'remark_commitments'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('create policy staff on %I to pejl_staff
      using (exists (select 1 from agenda_items i where i.id = item_id))
      with check (exists (select 1 from agenda_items i where i.id = item_id))', guarded);
  end loop;
end $$;
alter table votes enable row level security;
create policy staff on votes to pejl_staff using (exists (select 1 from ballots b where b.id = ballot_id))
  with check (exists (select 1 from ballots b where b.id = ballot_id));
-- the answer to what was done to a closed item tells of it
alter table meeting_operations enable row level security;
create policy staff on meeting_operations to pejl_staff using (made_by = current_setting('pejl.actor', true))
  with check (made_by = current_setting('pejl.actor', true));
