-- Strategies as they are written: versions, the inventory of all strategies, inquiries and what came of them, and the
-- gatherings whose input led to words.

-- ---------------------------------------------------------------- versions

create table strategy_versions (
  id          uuid primary key default gen_random_uuid(),
  -- no cascade: a strategy that somebody writes on is not taken away by linking
  strategy_id uuid not null references strategies,
  number      integer not null check (number >= 1),
  state       text not null default 'draft' check (state in ('draft', 'hearing', 'adopted', 'replaced', 'expired')),
  content     jsonb not null,
  -- the same without the words of documents, which the public reads only where the document is open
  open_content jsonb not null,
  note        text not null default '' check (length(note) <= 2000),
  made_by     text not null,
  made_at     timestamptz not null default now(),
  changed_by  text not null,
  changed_at  timestamptz not null default now(),
  hearing_from  date,
  hearing_until date check (hearing_until >= hearing_from),
  -- the decision that adopted it
  matter_id    uuid references matters on delete set null,
  committee_id uuid references committees,
  decided_on   date,
  source_document_id uuid references documents on delete set null,
  source_start integer,
  source_end   integer,
  source_quote text,
  valid_from  date,
  expires_on  date check (expires_on >= valid_from),
  version     integer not null default 1,
  unique (strategy_id, number),
  check (state not in ('adopted', 'expired') or (decided_on is not null and committee_id is not null)),
  check (state <> 'hearing' or hearing_until is not null)
);
create unique index strategy_versions_one_draft on strategy_versions (strategy_id) where state = 'draft';
create unique index strategy_versions_one_in_force on strategy_versions (strategy_id) where state in ('adopted', 'expired');

-- What others have read stays as they read it; only a draft can be rewritten or thrown away.
create function read_version_is_kept() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' or new.state = 'draft' or new.content <> old.content or new.open_content <> old.open_content
    or new.number <> old.number or new.strategy_id <> old.strategy_id then
    raise exception 'a version that others have read cannot be changed';
  end if;
  if old.state in ('adopted', 'replaced', 'expired')
    and new.decided_on is distinct from old.decided_on then
    raise exception 'the decision that adopted a version cannot be changed';
  end if;
  return new;
end $$;
create trigger read_version_is_kept before update or delete on strategy_versions
  for each row execute function read_version_is_kept();

-- rows that change places are below zero on the way, so that no two have one number
alter table guiding_principles drop constraint guiding_principles_number_check,
  add constraint guiding_principles_number_check check (number between -20 and 20 and number <> 0);
alter table objectives drop constraint objectives_number_check,
  add constraint objectives_number_check check (number between -20 and 20 and number <> 0);
alter table objectives add column keywords text[] not null default '{}';

-- ---------------------------------------------------------------- the inventory of all strategies

-- strategy_id: what is said of a strategy Pejl follows; null: one that is only listed.
create table inventory (
  id          uuid primary key default gen_random_uuid(),
  strategy_id uuid unique references strategies on delete cascade,
  title       text not null check (length(title) between 1 and 300),
  kind        text not null check (kind in ('strategy', 'policy', 'plan')),
  area        text not null default '',
  owner       text not null default '',
  unit_id     uuid references units on delete set null,
  adopted_on  date,
  expires_on  date check (expires_on >= adopted_on),
  -- whether a law demands it, and which
  is_required boolean not null default false,
  required_by text,
  -- kroner and hours a year that keeping it up takes
  cost        numeric(14, 2) check (cost >= 0),
  hours       numeric(9, 1) check (hours >= 0),
  keywords    text[] not null default '{}',
  about       text not null default '',
  -- what is to come of it
  stop_state  text check (stop_state in ('proposed', 'stopped')),
  stop_reason text,
  -- who decides
  stop_decider text,
  stop_matter_id uuid references matters on delete set null,
  stopped_on  date,
  is_open     boolean not null default true,
  version     integer not null default 1,
  check (stop_state is null or (stop_reason is not null and stop_decider is not null)),
  check ((stop_state = 'stopped') = (stopped_on is not null))
);

-- ---------------------------------------------------------------- inquiries and what came of their recommendations

create table inquiries (
  id           uuid primary key default gen_random_uuid(),
  title        text not null check (length(title) between 1 and 300),
  made_by      text not null default '',
  delivered_on date,
  -- the document it was read in
  document_id  uuid references documents on delete set null,
  is_open      boolean not null default true,
  version      integer not null default 1
);

create table inquiry_recommendations (
  id          uuid primary key default gen_random_uuid(),
  inquiry_id  uuid not null references inquiries on delete cascade,
  number      integer not null check (number between 1 and 200),
  text        text not null check (length(text) between 1 and 4000),
  document_id uuid references documents on delete set null,
  place_start integer,
  place_end   integer,
  state       text not null default 'not-begun' check (state in ('not-begun', 'in-strategy', 'in-initiative', 'done', 'rejected')),
  -- what came of it, said by a person
  outcome     text,
  version     integer not null default 1,
  unique (inquiry_id, number),
  check (state <> 'rejected' or outcome is not null)
);

-- What a recommendation became: a passage of a strategy, an initiative, a commitment, a decision in an item.
create table inquiry_links (
  id                bigint generated always as identity primary key,
  recommendation_id uuid not null references inquiry_recommendations on delete cascade,
  strategy_id       uuid references strategies on delete cascade,
  -- key of the guiding principle or objective
  passage           uuid,
  initiative_id     uuid references initiatives on delete cascade,
  commitment_id     uuid references commitments on delete cascade,
  item_id           uuid references items on delete cascade,
  check (num_nonnulls(strategy_id, initiative_id, commitment_id, item_id) = 1),
  check ((passage is not null) = (strategy_id is not null)),
  unique nulls not distinct (recommendation_id, strategy_id, passage, initiative_id, commitment_id, item_id)
);
create index inquiry_links_recommendation on inquiry_links (recommendation_id);

-- ---------------------------------------------------------------- gatherings and their input

create table gatherings (
  id          uuid primary key default gen_random_uuid(),
  strategy_id uuid not null references strategies on delete cascade,
  kind        text not null check (kind in ('theme-day', 'workshop', 'leader-meeting', 'citizen-meeting', 'other')),
  title       text not null check (length(title) between 1 and 300),
  held_on     date not null,
  place       text not null default '',
  came        integer check (came between 0 and 1000000),
  is_open     boolean not null default true,
  version     integer not null default 1
);
create index gatherings_strategy on gatherings (strategy_id, held_on);

-- Groups and functions are public with the gathering; names of persons never are.
create table gathering_guests (
  gathering_id uuid not null references gatherings on delete cascade,
  position     integer not null,
  label        text not null check (length(label) between 1 and 200),
  is_person    boolean not null default false,
  primary key (gathering_id, position)
);

create table gathering_inputs (
  id           uuid primary key default gen_random_uuid(),
  gathering_id uuid not null references gatherings on delete cascade,
  position     integer not null,
  text         text not null check (length(text) between 1 and 2000),
  -- the group it came from, and its theme
  said_by      text not null default '',
  theme        text not null default '',
  is_open      boolean not null default false,
  unique (gathering_id, position)
);

-- The words an input led to: in which passage, since which version.
create table input_links (
  input_id       uuid not null references gathering_inputs on delete cascade,
  -- `vision`, `purpose`, `easy`, or the key of a guiding principle or objective
  passage        text not null check (passage in ('vision', 'purpose', 'easy') or passage ~ '^[0-9a-f-]{36}$'),
  words          text not null default '',
  version_number integer not null,
  said_by        text not null,
  primary key (input_id, passage)
);

-- ---------------------------------------------------------------- who may see what

grant select, insert, update, delete on strategy_versions, inventory, inquiries, inquiry_recommendations, inquiry_links,
  gatherings, gathering_guests, gathering_inputs, input_links to pejl_staff;
grant usage, select on all sequences in schema public to pejl_staff;

-- who typed it is the organisation's own matter
grant select (id, strategy_id, number, state, open_content, note, hearing_from, hearing_until, matter_id, committee_id,
  decided_on, source_document_id, source_start, source_end, valid_from, expires_on) on strategy_versions to pejl_public;
grant select on inventory, inquiries, inquiry_recommendations, inquiry_links, gatherings, gathering_guests, gathering_inputs
  to pejl_public;
grant select (input_id, passage, words, version_number) on input_links to pejl_public;

alter table strategy_versions enable row level security;
create policy staff on strategy_versions to pejl_staff using (true) with check (true);
create policy open_only on strategy_versions for select to pejl_public using (state <> 'draft');
alter table inventory enable row level security;
create policy staff on inventory to pejl_staff using (true) with check (true);
create policy open_only on inventory for select to pejl_public using (is_open);
alter table inquiries enable row level security;
create policy staff on inquiries to pejl_staff using (true) with check (true);
create policy open_only on inquiries for select to pejl_public using (is_open);
alter table inquiry_recommendations enable row level security;
create policy staff on inquiry_recommendations to pejl_staff using (true) with check (true);
create policy open_only on inquiry_recommendations for select to pejl_public
  using (exists (select 1 from inquiries q where q.id = inquiry_id));
-- a link to what the public may not see is no link
alter table inquiry_links enable row level security;
create policy staff on inquiry_links to pejl_staff using (true) with check (true);
create policy open_only on inquiry_links for select to pejl_public
  using (exists (select 1 from inquiry_recommendations r where r.id = recommendation_id)
    and (initiative_id is null or exists (select 1 from initiatives i where i.id = initiative_id))
    and (commitment_id is null or exists (select 1 from commitments k where k.id = commitment_id))
    and (item_id is null or exists (select 1 from items i where i.id = item_id)));
alter table gatherings enable row level security;
create policy staff on gatherings to pejl_staff using (true) with check (true);
create policy open_only on gatherings for select to pejl_public using (is_open);
alter table gathering_guests enable row level security;
create policy staff on gathering_guests to pejl_staff using (true) with check (true);
create policy open_only on gathering_guests for select to pejl_public
  using (not is_person and exists (select 1 from gatherings g where g.id = gathering_id));
alter table gathering_inputs enable row level security;
create policy staff on gathering_inputs to pejl_staff using (true) with check (true);
create policy open_only on gathering_inputs for select to pejl_public
  using (is_open and exists (select 1 from gatherings g where g.id = gathering_id));
alter table input_links enable row level security;
create policy staff on input_links to pejl_staff using (true) with check (true);
-- words that stand only in a draft are not public yet
create policy open_only on input_links for select to pejl_public
  using (exists (select 1 from gathering_inputs i join gatherings g on g.id = i.gathering_id
    join strategy_versions v on v.strategy_id = g.strategy_id and v.number >= version_number where i.id = input_id));
