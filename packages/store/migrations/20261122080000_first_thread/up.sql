-- The first thread: documents in, reviewed by a person, out as the story of a strategy.
-- Two roles read and write: pejl_staff everything here, pejl_public only open, reviewed things (row level
-- security below). The owner of the tables runs migrations and nothing else.

create extension if not exists pg_trgm;
create collation if not exists danish (provider = icu, locale = 'da-DK');

create table municipality (
  one      boolean primary key default true check (one),
  name     text not null,
  slug     text not null,
  example  boolean not null default false
);

-- ---------------------------------------------------------------- people

create table users (
  id            uuid primary key default gen_random_uuid(),
  username      text not null check (username = lower(username) and username ~ '^[a-zæøå0-9._@-]{2,80}$'),
  name          text not null check (length(name) between 1 and 120),
  role          text not null check (role in ('reader', 'editor', 'secretary', 'administrator')),
  password_hash text not null,
  demo          boolean not null default false,
  active        boolean not null default true,
  created_at    timestamptz not null default now(),
  unique (username)
);

create table sessions (
  token_hash bytea primary key,
  user_id    uuid not null references users on delete cascade,
  csrf       text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_user on sessions (user_id);

-- ---------------------------------------------------------------- the journal: every change, saved with it

create table journal (
  id      bigint generated always as identity primary key,
  at      timestamptz not null default now(),
  actor   text not null,
  event   text not null,
  kind    text not null,
  subject uuid,
  detail  jsonb not null default '{}'
);
create index journal_subject on journal (subject, id);

create function journal_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the journal cannot be changed';
end $$;
create trigger journal_is_kept before update or delete on journal
  for each row execute function journal_is_kept();

-- ---------------------------------------------------------------- documents as they came, and what was read

create table documents (
  id          uuid primary key default gen_random_uuid(),
  sha256      text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name   text not null,
  bytes       bytea not null,
  state       text not null default 'waiting' check (state in ('waiting', 'accepted', 'rejected')),
  version     integer not null default 1,
  received_at timestamptz not null default now(),
  received_by text not null,
  settled_at  timestamptz,
  settled_by  text,
  reason      text
);
create index documents_state on documents (state, received_at);

-- Readings are kept; the newest counts. A reading never changes.
create table readings (
  id          bigint generated always as identity primary key,
  document_id uuid not null references documents on delete cascade,
  reader      text not null,
  read_at     timestamptz not null default now(),
  reading     jsonb not null
);
create index readings_document on readings (document_id, id desc);

-- What a person put right, by the path of the field; laid over the newest reading, so reading again loses nothing.
create table corrections (
  document_id uuid not null references documents on delete cascade,
  path        text not null,
  value       jsonb not null,
  made_by     text not null,
  made_at     timestamptz not null default now(),
  primary key (document_id, path)
);

-- ---------------------------------------------------------------- the record: reviewed content only

create table committees (
  id            uuid primary key default gen_random_uuid(),
  slug          text not null unique,
  name          text not null unique,
  kind          text not null check (kind in ('council', 'finance', 'standing', 'advisory', 'main-med', 'area-med',
                  'local-med', 'trio', 'steering', 'management', 'unknown')),
  abbreviations text[] not null default '{}',
  parent_id     uuid references committees
);

create table meetings (
  id           uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees,
  held_on      date not null,
  unique (committee_id, held_on)
);
create index meetings_day on meetings (held_on);

create table matters (
  id      uuid primary key default gen_random_uuid(),
  number  text unique,
  slug    text not null unique,
  title   text not null,
  is_open boolean not null
);

-- The text a document shows. Public readers get public_text: closed items, MED absentees and private numbers are
-- masked with as many dots as letters, so places stay true.
create table pages (
  document_id uuid primary key references documents on delete cascade,
  title       text not null,
  file_name   text not null,
  text        text not null,
  public_text text not null,
  changes     jsonb not null default '[]',
  public_changes jsonb not null default '[]',
  damage      text not null check (damage in ('none', 'light', 'heavy')),
  is_open     boolean not null
);

create table items (
  id          uuid primary key default gen_random_uuid(),
  document_id uuid not null references documents on delete cascade,
  -- says which item of the document it is when the document is accepted again
  key         text not null default '',
  position    integer not null,
  matter_id   uuid references matters,
  meeting_id  uuid references meetings,
  number      text,
  title       text not null,
  is_open     boolean not null,
  route       text[] not null default '{}',
  recommended_by text,
  sections    jsonb not null default '[]',
  attachments jsonb not null default '[]',
  absentees   jsonb not null default '[]',
  cites       jsonb not null default '[]',
  earlier     jsonb not null default '[]',
  place_start integer not null,
  place_end   integer not null,
  unique (document_id, position)
);
create index items_matter on items (matter_id);
create index items_meeting on items (meeting_id);

create table recommendations (
  id          uuid primary key default gen_random_uuid(),
  item_id     uuid not null references items on delete cascade,
  position    integer not null,
  number      integer,
  text        text not null,
  is_open     boolean not null,
  place_start integer,
  place_end   integer,
  unique (item_id, position)
);

create table decisions (
  id          uuid primary key default gen_random_uuid(),
  item_id     uuid not null references items on delete cascade,
  position    integer not null,
  number      integer,
  outcome     text not null check (outcome in ('approved', 'noted', 'discussed', 'recommended', 'postponed', 'rejected',
                'referred', 'other')),
  text        text not null,
  remark      text,
  committee   text,
  decided_on  date,
  is_open     boolean not null,
  place_start integer,
  place_end   integer,
  unique (item_id, position)
);
create index decisions_day on decisions (decided_on);

create table strategies (
  id      uuid primary key default gen_random_uuid(),
  slug    text not null unique,
  title   text not null,
  area    text not null,
  purpose text,
  period  text,
  state   text not null default 'known' check (state in ('known', 'draft', 'hearing', 'adopted', 'replaced', 'expired')),
  version integer not null default 1,
  -- fields a person has written; linking again leaves them alone
  said    text[] not null default '{}',
  purpose_document_id uuid references documents on delete set null,
  purpose_start integer,
  purpose_end   integer
);

create table guiding_principles (
  id          uuid primary key default gen_random_uuid(),
  strategy_id uuid not null references strategies on delete cascade,
  number      integer not null check (number between 1 and 20),
  title       text not null,
  text        text,
  document_id uuid references documents on delete set null,
  place_start integer,
  place_end   integer,
  unique (strategy_id, number)
);

create table objectives (
  id           uuid primary key default gen_random_uuid(),
  principle_id uuid not null references guiding_principles on delete cascade,
  number       integer not null check (number between 1 and 20),
  text         text not null,
  document_id  uuid references documents on delete set null,
  place_start  integer,
  place_end    integer,
  unique (principle_id, number)
);

-- Which items tell a strategy's story. The program proposes; what a person says stays said.
create table strategy_items (
  strategy_id uuid not null references strategies on delete cascade,
  item_id     uuid not null references items on delete cascade,
  linked      boolean not null default true,
  said_by     text not null default 'program',
  why         text not null,
  primary key (strategy_id, item_id)
);
create index strategy_items_item on strategy_items (item_id);

create table events (
  id          uuid primary key default gen_random_uuid(),
  item_id     uuid not null references items on delete cascade,
  position    integer not null,
  kind        text not null,
  starts_on   date not null,
  ends_on     date not null check (ends_on >= starts_on),
  -- how the time was written: a day, a month, a quarter, a half-year, a year
  precision   text not null check (precision in ('day', 'month', 'quarter', 'half', 'year')),
  what        text not null,
  quote       text not null,
  is_open     boolean not null,
  -- of the strategies its item tells of, those it belongs to; empty: all
  concerns    uuid[],
  place_start integer not null,
  place_end   integer not null,
  unique (item_id, position)
);
create index events_day on events (starts_on);

create table commitments (
  id          uuid primary key default gen_random_uuid(),
  item_id     uuid not null references items on delete cascade,
  -- says which promise it is when its document is read or accepted again
  fingerprint text not null,
  what        text not null,
  who         text,
  recipient   text,
  made_on     date,
  due_on      date,
  recurs      text,
  period      text,
  quote       text not null,
  section     text not null,
  is_open     boolean not null,
  -- of the strategies its item tells of, those it belongs to; empty: all
  concerns    uuid[],
  -- what a person has said of it: nothing yet, that it is not done, or that it lapsed
  verdict     text check (verdict in ('not-done', 'lapsed')),
  verdict_why text,
  version     integer not null default 1,
  place_start integer,
  place_end   integer,
  unique (item_id, fingerprint)
);
create index commitments_due on commitments (due_on);

create table evidence (
  id            uuid primary key default gen_random_uuid(),
  commitment_id uuid not null references commitments on delete cascade,
  -- for a promise that recurs: which time, as 2024-H2; empty for one that does not
  occurrence    text not null default '',
  item_id       uuid not null references items on delete cascade,
  quote         text not null,
  place_start   integer,
  place_end     integer,
  state         text not null check (state in ('proposed', 'linked', 'dismissed')),
  why           text not null,
  said_by       text not null,
  said_at       timestamptz not null default now(),
  is_open       boolean not null,
  unique (commitment_id, occurrence, item_id)
);

-- Everything that can be searched, one row a page or statement. Words: the program adds parts of compounds and
-- whole case numbers as weight-C tokens; titles weigh A, body B.
create table search_entries (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind in ('strategy', 'matter', 'item', 'decision', 'commitment', 'meeting', 'committee',
                'principle', 'document')),
  subject     uuid not null,
  item_id     uuid references items on delete cascade,
  href        text not null,
  title       text not null,
  body        text not null,
  dated       date,
  is_open     boolean not null,
  words       tsvector not null,
  unique (kind, subject)
);
create index search_entries_words on search_entries using gin (words);
create index search_entries_item on search_entries (item_id);
create index search_entries_titles on search_entries using gin (title gin_trgm_ops);

-- Words as they are written, with how many entries have them: typing errors are mended against these.
create table search_words (
  word    text not null,
  is_open boolean not null,
  entries integer not null,
  primary key (word, is_open)
);
create index search_words_gone on search_words (entries) where entries <= 0;
create index search_words_near on search_words using gin (word gin_trgm_ops);

create function written_words(written text) returns setof text language sql immutable as $$
  select distinct found[1]
    from regexp_matches(lower(written), '[[:alpha:]][[:alpha:]-]+[[:alpha:]]', 'g') as found
   where length(found[1]) <= 60
$$;

-- Kept with every change, so that a word which no longer stands in an open entry is no longer offered to anyone.
create function count_search_words() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update search_words w set entries = w.entries - 1 from written_words(old.title || ' ' || old.body) as gone
     where w.word = gone and w.is_open = old.is_open;
    delete from search_words where entries <= 0;
  end if;
  if tg_op <> 'DELETE' then
    insert into search_words as w (word, is_open, entries)
    select word, new.is_open, 1 from written_words(new.title || ' ' || new.body) as word
    on conflict (word, is_open) do update set entries = w.entries + 1;
  end if;
  return null;
end $$;
create trigger count_search_words after insert or update or delete on search_entries
  for each row execute function count_search_words();

-- ---------------------------------------------------------------- who may see what

grant usage on schema public to pejl_staff, pejl_public;
grant select, insert, update, delete on all tables in schema public to pejl_staff;
grant usage, select on all sequences in schema public to pejl_staff;
revoke update, delete on journal from pejl_staff;
revoke update, delete on readings from pejl_staff;

grant select on municipality, committees, meetings, guiding_principles, objectives to pejl_public;
grant select (id, slug, title, area, purpose, period, state, version, purpose_document_id, purpose_start, purpose_end)
  on strategies to pejl_public;
grant select on matters, recommendations, decisions, events, search_entries, search_words to pejl_public;
grant select (document_id, title, public_text, public_changes, damage, is_open) on pages to pejl_public;
grant select (id, document_id, position, matter_id, meeting_id, number, title, is_open, route, recommended_by, sections,
  attachments, absentees, cites, earlier, place_start, place_end) on items to pejl_public;
grant select (strategy_id, item_id, linked, why) on strategy_items to pejl_public;
grant select (id, item_id, what, who, recipient, made_on, due_on, recurs, period, quote, section, is_open, concerns, verdict,
  verdict_why, place_start, place_end) on commitments to pejl_public;
grant select (id, commitment_id, occurrence, item_id, quote, place_start, place_end, state, said_at, is_open)
  on evidence to pejl_public;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['matters', 'pages', 'items', 'recommendations', 'decisions', 'events', 'commitments',
    'search_entries', 'search_words'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('create policy staff on %I to pejl_staff using (true) with check (true)', guarded);
    execute format('create policy open_only on %I for select to pejl_public using (is_open)', guarded);
  end loop;
end $$;

alter table evidence enable row level security;
create policy staff on evidence to pejl_staff using (true) with check (true);
create policy open_only on evidence for select to pejl_public using (is_open and state = 'linked');
alter table strategy_items enable row level security;
create policy staff on strategy_items to pejl_staff using (true) with check (true);
create policy open_only on strategy_items for select to pejl_public
  using (linked and exists (select 1 from items where items.id = item_id and items.is_open));
-- a meeting, and a strategy, is known to the public by an open item
alter table meetings enable row level security;
create policy staff on meetings to pejl_staff using (true) with check (true);
create policy open_only on meetings for select to pejl_public
  using (exists (select 1 from items where items.meeting_id = meetings.id and items.is_open));
