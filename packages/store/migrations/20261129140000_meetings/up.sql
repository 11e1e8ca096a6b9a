-- Matters, committees and meetings as they are worked with before anything is published. What is published is written
-- into the record as a document of our own; nothing closed is ever written there. The public role reads none of the
-- working tables; staff read an open item, and a closed one only with a part in its committee.

-- ---------------------------------------------------------------- who works with what is closed

-- A person's part in a committee: what they may do with its closed matters. Open ones follow the role alone.
create table committee_access (
  user_id      uuid not null references users on delete cascade,
  committee_id uuid not null references committees on delete cascade,
  part         text not null check (part in ('reader', 'writer', 'secretary')),
  given_by     text not null,
  given_at     timestamptz not null default now(),
  primary key (user_id, committee_id)
);

-- Whether who asks has a part in a committee. Who asks is said by the program for each transaction: a user's id, or
-- `program`; when it is not said, nobody asks.
create function sees_closed(committee uuid) returns boolean language sql stable as $$
  select coalesce(current_setting('pejl.actor', true), '') = 'program'
    or exists (select 1 from committee_access a join users u on u.id = a.user_id and u.active
                where a.committee_id = committee and a.user_id::text = current_setting('pejl.actor', true))
$$;

-- ---------------------------------------------------------------- committees, people, seats

create table terms (
  id      uuid primary key default gen_random_uuid(),
  name    text not null check (length(name) between 1 and 100),
  from_on date not null,
  to_on   date not null check (to_on >= from_on),
  unique (from_on)
);

alter table committees
  add column from_on date,
  add column to_on date,
  -- whether its calendar, agendas and minutes are published; null: as its kind has it (MED, trio, management: no)
  add column publishes boolean,
  -- the law or agreement it rests on
  add column basis text check (length(basis) <= 500),
  add column place text check (length(place) <= 200),
  add column starts_at time,
  -- days before a meeting: items are ready, the agenda is sent out, the agenda is published
  add column agenda_days integer not null default 12 check (agenda_days between 0 and 365),
  add column dispatch_days integer not null default 6 check (dispatch_days between 0 and 365),
  add column publish_days integer not null default 5 check (publish_days between 0 and 365),
  add column version integer not null default 1;

-- A short name is local to a municipality and a time: BUU of one term may be another committee in the next.
create table committee_abbreviations (
  committee_id uuid not null references committees on delete cascade,
  abbreviation text not null check (length(abbreviation) between 1 and 20),
  from_on      date not null,
  to_on        date check (to_on >= from_on),
  primary key (committee_id, abbreviation, from_on)
);

create table people (
  id      uuid primary key default gen_random_uuid(),
  name    text not null check (length(name) between 1 and 200),
  user_id uuid unique references users on delete set null,
  email   text check (length(email) <= 200),
  version integer not null default 1
);

-- A person in a committee for a time. A substitute's seat points at the seat it stands in for; null there and
-- substitute true: stands in for anybody.
create table seats (
  id            uuid primary key default gen_random_uuid(),
  committee_id  uuid not null references committees on delete cascade,
  person_id     uuid not null references people,
  office        text not null default 'member' check (office in ('chair', 'vice-chair', 'member', 'observer', 'secretary')),
  side          text check (side in ('management', 'staff')),
  stands_for    text check (stands_for in ('party', 'union', 'management', 'safety', 'organisation')),
  -- party letter, union, workplace, organisation
  represents    text check (length(represents) between 1 and 100),
  is_substitute boolean not null default false,
  substitutes_for uuid references seats on delete set null,
  position      integer not null default 0,
  from_on       date not null,
  to_on         date check (to_on >= from_on),
  version       integer not null default 1
);
create index seats_committee on seats (committee_id, from_on);
create index seats_person on seats (person_id);

-- Rules a year of meetings is planned from: "second Tuesday, not July".
create table meeting_rules (
  id           uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees on delete cascade,
  rule         jsonb not null,
  from_on      date not null,
  to_on        date check (to_on >= from_on)
);
create index meeting_rules_committee on meeting_rules (committee_id);

-- ---------------------------------------------------------------- meetings

-- recorded: known from papers that were read in. The others are run here.
alter table meetings
  add column state text not null default 'recorded'
    check (state in ('recorded', 'planned', 'called', 'sitting', 'held', 'cancelled')),
  add column starts_at time,
  add column ends_at time,
  add column place text check (length(place) <= 200),
  -- last day an item can be ready; the day the agenda is sent out; when it is published
  add column agenda_due_on date,
  add column dispatch_on date,
  add column publish_on date,
  add column why text check (length(why) <= 500),
  add column version integer not null default 1;

-- ---------------------------------------------------------------- matters

-- recorded: known from papers that were read in. made: begun here, and there without papers.
alter table matters
  add column origin text not null default 'recorded' check (origin in ('recorded', 'made')),
  -- the body whose matter it is: who has no part in it does not see it when it is closed
  add column committee_id uuid references committees,
  add column responsible text check (length(responsible) <= 200),
  add column begun_on date,
  add column closed_reason text check (length(closed_reason) between 1 and 1000),
  -- what the public may read instead of a closed matter's title
  add column neutral_title text check (length(neutral_title) between 1 and 300),
  add column strategy_id uuid references strategies on delete set null,
  -- shown to the public with its planned way before anything of it is published
  add column announced boolean not null default false,
  add column version integer not null default 1,
  add check (origin = 'recorded' or committee_id is not null);

-- ---------------------------------------------------------------- routes

-- The way of a matter (sagsgang), planned and lived.
create table routes (
  id         uuid primary key default gen_random_uuid(),
  matter_id  uuid not null unique references matters on delete cascade,
  -- which bodies must be heard is asked by field
  fields     text[] not null default '{}',
  -- the day the deciding stop is wished for
  wished_on  date,
  version    integer not null default 1
);

create table route_stops (
  id           uuid primary key default gen_random_uuid(),
  route_id     uuid not null references routes on delete cascade,
  position     integer not null,
  kind         text not null check (kind in ('committee', 'hearing')),
  committee_id uuid references committees,
  -- a hearing's name, length in days, and whether a law sets the length
  title        text check (length(title) between 1 and 200),
  days         integer check (days between 1 and 365),
  statute      text check (length(statute) <= 200),
  decides      boolean not null default false,
  -- days of work before it: writing the item, gathering the answers
  work_days    integer not null default 0 check (work_days between 0 and 365),
  -- the meeting it is set for; a hearing's first and last day
  meeting_id   uuid references meetings on delete set null,
  from_on      date,
  until_on     date check (until_on >= from_on),
  state        text not null default 'ahead' check (state in ('ahead', 'here', 'passed', 'skipped')),
  passed_on    date,
  -- what was planned when the route was last approved, so that delay can be told
  promised_on  date,
  note         text check (length(note) <= 1000),
  unique (route_id, position),
  check ((kind = 'committee') = (committee_id is not null)),
  check (kind <> 'hearing' or (title is not null and days is not null)),
  check ((state = 'passed') = (passed_on is not null))
);
create index route_stops_committee on route_stops (committee_id);
create index route_stops_meeting on route_stops (meeting_id);

-- Bodies that must be heard or informed: heard by a stop, or why not.
create table route_checks (
  route_id uuid not null references routes on delete cascade,
  body     text not null check (length(body) between 1 and 100),
  answer   text not null check (answer in ('yes', 'no')),
  why      text check (length(why) between 1 and 1000),
  said_by  text not null,
  said_at  timestamptz not null default now(),
  primary key (route_id, body),
  check (answer = 'yes' or why is not null)
);

-- ---------------------------------------------------------------- agenda items as they are written

create table item_templates (
  id           uuid primary key default gen_random_uuid(),
  name         text not null unique check (length(name) between 1 and 100),
  -- [{ key, heading, kind, required, hint, mostLix }]
  sections     jsonb not null,
  -- kinds of committee it is for; empty: all
  committee_kinds text[] not null default '{}',
  recommended_by text,
  -- who approves an item before it is ready; null: nobody need
  approved_by  text check (length(approved_by) <= 200),
  active       boolean not null default true,
  version      integer not null default 1
);

create table agenda_items (
  id            uuid primary key default gen_random_uuid(),
  -- null: an item of the meeting itself, such as the approval of the agenda
  matter_id     uuid references matters,
  committee_id  uuid not null references committees,
  meeting_id    uuid references meetings on delete set null,
  stop_id       uuid references route_stops on delete set null,
  template_id   uuid references item_templates on delete set null,
  -- the item of the stop before that it grew from, written here or read in
  grown_from    uuid references agenda_items on delete set null,
  grown_from_record uuid references items on delete set null,
  kind          text not null default 'matter' check (kind in ('matter', 'agenda-approval', 'minutes-approval', 'standing',
                  'information', 'other')),
  state         text not null default 'writing' check (state in ('writing', 'approval', 'ready', 'treated', 'withdrawn')),
  title         text not null check (length(title) between 1 and 500),
  access        text not null default 'open' check (access in ('open', 'closed')),
  closed_reason text check (length(closed_reason) between 1 and 1000),
  -- what the public may read instead of a closed item's title
  neutral_title text check (length(neutral_title) between 1 and 300),
  recommended_by text check (length(recommended_by) <= 200),
  responsible   text check (length(responsible) <= 200),
  approved_by   text,
  approved_at   timestamptz,
  -- its place on the agenda; the number is given when the agenda is sent out
  position      integer,
  number        integer check (number between 1 and 9999),
  heading       text check (length(heading) <= 200),
  is_supplement boolean not null default false,
  strategy_id   uuid references strategies on delete set null,
  made_by       text not null,
  made_at       timestamptz not null default now(),
  version       integer not null default 1,
  check (access = 'open' or (closed_reason is not null and neutral_title is not null))
);
create index agenda_items_meeting on agenda_items (meeting_id, position);
create index agenda_items_matter on agenda_items (matter_id);
create index agenda_items_committee on agenda_items (committee_id, state);

-- A section has a version of its own, so that two who write in two sections never meet.
create table item_sections (
  id         uuid primary key default gen_random_uuid(),
  item_id    uuid not null references agenda_items on delete cascade,
  key        text not null,
  heading    text not null check (length(heading) between 1 and 200),
  kind       text not null,
  position   integer not null,
  text       text not null default '' check (length(text) <= 200000),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  version    integer not null default 1,
  unique (item_id, key)
);

create table item_recommendations (
  id        uuid primary key default gen_random_uuid(),
  item_id   uuid not null references agenda_items on delete cascade,
  number    integer not null check (number between 1 and 200),
  text      text not null check (length(text) between 1 and 10000),
  -- the committees it is addressed to, from this one to the one that decides; empty: this one decides
  addressed uuid[] not null default '{}',
  version   integer not null default 1
);
create index item_recommendations_item on item_recommendations (item_id, number);

create table item_attachments (
  id         uuid primary key default gen_random_uuid(),
  item_id    uuid not null references agenda_items on delete cascade,
  position   integer not null,
  title      text not null check (length(title) between 1 and 300),
  access     text not null default 'open' check (access in ('open', 'closed')),
  document_number text check (length(document_number) <= 50),
  removed_at timestamptz,
  version    integer not null default 1
);
create index item_attachments_item on item_attachments (item_id, position);

create table attachment_files (
  id            uuid primary key default gen_random_uuid(),
  attachment_id uuid not null references item_attachments on delete cascade,
  number        integer not null check (number >= 1),
  file_name     text not null check (length(file_name) between 1 and 300),
  media_type    text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes         bytea not null,
  made_by       text not null,
  made_at       timestamptz not null default now(),
  unique (attachment_id, number)
);

-- What an item said before: each version is kept and never changed.
create table item_history (
  id         bigint generated always as identity primary key,
  item_id    uuid not null references agenda_items on delete cascade,
  -- a section's key, or title, recommendations, attachments, access
  part       text not null,
  was        jsonb not null,
  made_by    text not null,
  made_at    timestamptz not null default now()
);
create index item_history_item on item_history (item_id, id desc);

-- ---------------------------------------------------------------- what is published

-- received: somebody else's document that was read. published: our own agenda or minutes, written into the record.
alter table documents
  add column origin text not null default 'received' check (origin in ('received', 'published')),
  add column meeting_id uuid references meetings on delete set null;
create unique index documents_published on documents (meeting_id) where origin = 'published';

-- ---------------------------------------------------------------- who may see what

grant select, insert, update, delete on committee_access, terms, committee_abbreviations, people, seats, meeting_rules, routes,
  route_stops, route_checks, item_templates, agenda_items, item_sections, item_recommendations, item_attachments,
  attachment_files, item_history to pejl_staff;
grant usage, select on all sequences in schema public to pejl_staff;
revoke update, delete on item_history from pejl_staff;

-- what the public may know of a committee and a meeting; why a meeting was cancelled is said, who is in MED is not
revoke select on committees, meetings, matters from pejl_public;
grant select (id, number, slug, title, is_open, origin, begun_on, strategy_id) on matters to pejl_public;
grant select (id, slug, name, kind, abbreviations, parent_id, lead_days, from_on, to_on, publishes, basis, place, starts_at)
  on committees to pejl_public;
grant select (id, committee_id, held_on, state, starts_at, ends_at, place, publish_on, why, version) on meetings to pejl_public;
grant select on terms, committee_abbreviations to pejl_public;
grant select (id, name) on people to pejl_public;
grant select (id, committee_id, person_id, office, stands_for, represents, is_substitute, substitutes_for, position, from_on,
  to_on) on seats to pejl_public;
grant select on routes to pejl_public;
grant select (id, route_id, position, kind, committee_id, title, days, statute, decides, meeting_id, from_on, until_on, state,
  passed_on, promised_on) on route_stops to pejl_public;

-- whether a committee publishes: as it says, or as its kind has it. The same table as `publishesByKind` in the rules
create function publishes(kind text, says boolean) returns boolean language sql immutable as $$
  select coalesce(says, kind in ('council', 'finance', 'standing', 'advisory'))
$$;

drop policy open_only on meetings;
create policy open_only on meetings for select to pejl_public using (
  exists (select 1 from items where items.meeting_id = meetings.id and items.is_open)
  or (state <> 'recorded' and exists (
    select 1 from committees c where c.id = committee_id and publishes(c.kind, c.publishes))));

-- who sits where is public for bodies that publish; unions and sides of MED committees never are
alter table seats enable row level security;
create policy staff on seats to pejl_staff using (true) with check (true);
create policy open_only on seats for select to pejl_public using (
  stands_for is distinct from 'union' and office <> 'secretary' and exists (
    select 1 from committees c where c.id = committee_id and c.kind in ('council', 'finance', 'standing', 'advisory')
      and publishes(c.kind, c.publishes)));
alter table people enable row level security;
create policy staff on people to pejl_staff using (true) with check (true);
create policy open_only on people for select to pejl_public
  using (exists (select 1 from seats s where s.person_id = people.id));

-- the way of an open matter, as far as its stops are bodies that publish, or hearings
alter table routes enable row level security;
create policy staff on routes to pejl_staff using (true) with check (true);
create policy open_only on routes for select to pejl_public
  using (exists (select 1 from matters m where m.id = matter_id));
alter table route_stops enable row level security;
create policy staff on route_stops to pejl_staff using (true) with check (true);
create policy open_only on route_stops for select to pejl_public
  using (exists (select 1 from routes r where r.id = route_id));

-- a closed matter begun here is there only for those with a part in its committee
drop policy open_only on matters;
create policy open_only on matters for select to pejl_public using (is_open and (origin = 'recorded' or announced
  or exists (select 1 from items where items.matter_id = matters.id and items.is_open)));
drop policy staff on matters;
create policy staff on matters to pejl_staff using (is_open or origin = 'recorded' or sees_closed(committee_id))
  with check (is_open or origin = 'recorded' or sees_closed(committee_id));

alter table committee_access enable row level security;
create policy staff on committee_access to pejl_staff using (true) with check (true);

-- a closed item, and everything of it, is there only for those with a part in its committee
alter table agenda_items enable row level security;
create policy staff on agenda_items to pejl_staff using (access = 'open' or sees_closed(committee_id))
  with check (access = 'open' or sees_closed(committee_id));
do $$
declare
  guarded text;
begin
  foreach guarded in array array['item_sections', 'item_recommendations', 'item_history'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('create policy staff on %I to pejl_staff
      using (exists (select 1 from agenda_items i where i.id = item_id))
      with check (exists (select 1 from agenda_items i where i.id = item_id))', guarded);
  end loop;
end $$;
-- a closed attachment of an open item is closed too
alter table item_attachments enable row level security;
create policy staff on item_attachments to pejl_staff
  using (exists (select 1 from agenda_items i where i.id = item_id and (item_attachments.access = 'open' or sees_closed(i.committee_id))))
  with check (exists (select 1 from agenda_items i where i.id = item_id and (item_attachments.access = 'open' or sees_closed(i.committee_id))));
alter table attachment_files enable row level security;
create policy staff on attachment_files to pejl_staff
  using (exists (select 1 from item_attachments a where a.id = attachment_id))
  with check (exists (select 1 from item_attachments a where a.id = attachment_id));
