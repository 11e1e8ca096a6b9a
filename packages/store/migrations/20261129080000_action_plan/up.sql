-- The action plan: units and what they bear, initiatives and what they wait for, what was adopted and what slipped.
-- Days are kept as days; the planning engine counts weeks from Monday.

-- ---------------------------------------------------------------- units and what they bear

create table units (
  id           uuid primary key default gen_random_uuid(),
  slug         text not null unique,
  name         text not null check (length(name) between 1 and 200),
  kind         text not null check (kind in ('administration', 'department', 'section', 'workplace')),
  parent_id    uuid references units,
  -- the MED committee that is involved in what reaches it
  committee_id uuid references committees,
  -- load points it bears at any time, and how many initiatives at once; null: no limit on this level
  points       numeric(7, 2) check (points >= 0),
  at_once      integer check (at_once >= 0),
  version      integer not null default 1,
  check (parent_id is distinct from id)
);

-- What a unit bears where that differs from the usual.
create table unit_capacities (
  id      uuid primary key default gen_random_uuid(),
  unit_id uuid not null references units on delete cascade,
  from_on date not null,
  to_on   date not null check (to_on >= from_on),
  points  numeric(7, 2) check (points >= 0),
  at_once integer check (at_once >= 0),
  why     text not null check (length(why) between 1 and 500)
);
create index unit_capacities_unit on unit_capacities (unit_id);

-- Nothing begins in these days; for one unit and those below it, or for all (unit_id null).
create table frozen_periods (
  id      uuid primary key default gen_random_uuid(),
  unit_id uuid references units on delete cascade,
  from_on date not null,
  to_on   date not null check (to_on >= from_on),
  why     text not null check (length(why) between 1 and 500)
);

-- Going over a unit's limit on purpose: named, with a reason, and shown.
create table unit_overloads (
  id         uuid primary key default gen_random_uuid(),
  unit_id    uuid not null references units on delete cascade,
  from_on    date not null,
  to_on      date not null check (to_on >= from_on),
  points     numeric(7, 2) not null default 0 check (points >= 0),
  at_once    integer not null default 0 check (at_once >= 0),
  reason     text not null check (length(reason) between 3 and 1000),
  allowed_by text not null check (length(allowed_by) between 2 and 200),
  made_by    text not null,
  made_at    timestamptz not null default now(),
  check (points > 0 or at_once > 0)
);
create index unit_overloads_unit on unit_overloads (unit_id);

-- Holidays and other days of the whole organisation: work rests (percent 0), or a unit bears less (percent of its points).
create table calendar_periods (
  id      uuid primary key default gen_random_uuid(),
  name    text not null check (length(name) between 1 and 200),
  from_on date not null,
  to_on   date not null check (to_on >= from_on),
  percent integer not null check (percent between 0 and 100)
);

-- At most so much in each quarter or year.
create table plan_limits (
  id      uuid primary key default gen_random_uuid(),
  name    text not null check (length(name) between 1 and 200),
  unit_id uuid references units on delete cascade,
  per     text not null check (per in ('quarter', 'year')),
  counts  text not null check (counts in ('starts', 'load', 'kroner')),
  most    numeric(14, 2) not null check (most >= 0)
);

-- ---------------------------------------------------------------- committee dates that have no agenda yet

create table meeting_dates (
  id           uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees on delete cascade,
  meets_on     date not null,
  unique (committee_id, meets_on)
);
create index meeting_dates_day on meeting_dates (meets_on);

-- days before a meeting in which a case must be ready
alter table committees add column lead_days integer not null default 21 check (lead_days between 0 and 365);

-- ---------------------------------------------------------------- initiatives

create table initiatives (
  id          uuid primary key default gen_random_uuid(),
  -- its lasting number and public address
  number      integer generated always as identity unique,
  title       text not null check (length(title) between 1 and 300),
  difference  text,
  owner       text not null check (length(owner) between 1 and 200),
  unit_id     uuid references units,
  state       text not null default 'idea' check (state in ('idea', 'proposed', 'planned', 'running', 'paused', 'done',
                'closed', 'stopped')),
  rank        integer not null default 2 check (rank between 1 and 4),
  weeks       integer not null check (weeks between 1 and 520),
  earliest_on date,
  target_on   date,
  deadline_on date,
  -- agreed: the engine does not move it
  pinned      boolean not null default false,
  -- where the present plan has it; ends_on is its last day
  starts_on   date,
  ends_on     date,
  -- when it really began and ended
  began_on    date,
  ended_on    date,
  cost        numeric(14, 2),
  -- what it comes from, word for word
  source_document_id uuid references documents on delete set null,
  source_start integer,
  source_end   integer,
  source_quote text,
  commitment_id uuid references commitments on delete set null,
  is_open     boolean not null default true,
  version     integer not null default 1,
  check ((starts_on is null) = (ends_on is null)),
  check (ends_on >= starts_on),
  check (ended_on >= began_on),
  check (not pinned or starts_on is not null)
);

create table initiative_objectives (
  initiative_id uuid not null references initiatives on delete cascade,
  objective_id  uuid not null references objectives on delete cascade,
  primary key (initiative_id, objective_id)
);
create index initiative_objectives_objective on initiative_objectives (objective_id);

-- Load points on a unit: one number for its whole life, or several for equal parts of it (preparing, going live, settling).
create table initiative_loads (
  initiative_id uuid not null references initiatives on delete cascade,
  unit_id       uuid not null references units,
  points        numeric(7, 2)[] not null check (cardinality(points) between 1 and 12),
  primary key (initiative_id, unit_id)
);
create index initiative_loads_unit on initiative_loads (unit_id);

-- What it waits for: another initiative's end, a decision at a committee's meeting, the involvement of a MED committee.
create table initiative_waits (
  id            uuid primary key default gen_random_uuid(),
  initiative_id uuid not null references initiatives on delete cascade,
  position      integer not null,
  kind          text not null check (kind in ('initiative', 'decision', 'involvement')),
  after_id      uuid references initiatives on delete cascade,
  committee_id  uuid references committees,
  matter_id     uuid references matters on delete set null,
  -- weeks from there to its start: at least, at most
  least_weeks   integer not null default 0 check (least_weeks between 0 and 520),
  most_weeks    integer check (most_weeks between 0 and 520),
  -- when it was decided or the committee was involved; null: still ahead
  met_on        date,
  note          text,
  check (most_weeks >= least_weeks),
  check ((kind = 'initiative') = (after_id is not null)),
  check ((kind = 'initiative') = (committee_id is null)),
  check (after_id is distinct from initiative_id)
);
create index initiative_waits_initiative on initiative_waits (initiative_id);
create index initiative_waits_after on initiative_waits (after_id);

-- Never at the same time.
create table initiatives_apart (
  one_id   uuid not null references initiatives on delete cascade,
  other_id uuid not null references initiatives on delete cascade,
  why      text not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);

create table initiative_budgets (
  initiative_id uuid not null references initiatives on delete cascade,
  year          integer not null check (year between 2000 and 2100),
  allocated     numeric(14, 2) not null default 0,
  spent         numeric(14, 2) not null default 0,
  -- the decision it comes from
  matter_id     uuid references matters on delete set null,
  decided_on    date,
  source        text,
  primary key (initiative_id, year)
);

create table indicators (
  id            uuid primary key default gen_random_uuid(),
  initiative_id uuid not null references initiatives on delete cascade,
  position      integer not null,
  name          text not null check (length(name) between 1 and 200),
  measure       text not null default '',
  baseline      numeric(16, 4),
  target        numeric(16, 4),
  target_on     date,
  better        text not null default 'up' check (better in ('up', 'down')),
  unique (initiative_id, position)
);

create table indicator_readings (
  indicator_id uuid not null references indicators on delete cascade,
  read_on      date not null,
  value        numeric(16, 4) not null,
  note         text,
  made_by      text not null,
  primary key (indicator_id, read_on)
);

create table milestones (
  id            uuid primary key default gen_random_uuid(),
  initiative_id uuid not null references initiatives on delete cascade,
  position      integer not null,
  title         text not null check (length(title) between 1 and 300),
  due_on        date not null,
  done_on       date,
  unique (initiative_id, position)
);

-- What the owner says of it; never overwritten.
create table initiative_statuses (
  id            bigint generated always as identity primary key,
  initiative_id uuid not null references initiatives on delete cascade,
  said_on       date not null,
  said_by       text not null,
  standing      text not null check (standing in ('on-course', 'at-risk', 'off-course')),
  text          text not null check (length(text) between 1 and 2000)
);
create index initiative_statuses_initiative on initiative_statuses (initiative_id, id desc);

-- Each time its state or its days changed, with the reason.
create table initiative_changes (
  id            bigint generated always as identity primary key,
  initiative_id uuid not null references initiatives on delete cascade,
  at            timestamptz not null default now(),
  made_by       text not null,
  -- when it happened, which may be before somebody wrote it
  happened_on   date not null default current_date,
  kind          text not null check (kind in ('state', 'days')),
  state         text,
  starts_from   date,
  starts_to     date,
  ends_from     date,
  ends_to       date,
  reason        text
);
create index initiative_changes_initiative on initiative_changes (initiative_id, id);

-- ---------------------------------------------------------------- what was adopted

-- One line of plans for each strategy; strategy_id null: the plan of the whole municipality.
create table plan_revisions (
  id          uuid primary key default gen_random_uuid(),
  strategy_id uuid references strategies on delete cascade,
  number      integer not null,
  state       text not null default 'proposed' check (state in ('proposed', 'adopted', 'dropped')),
  note        text not null default '',
  made_by     text not null,
  made_at     timestamptz not null default now(),
  -- the decision that adopted it
  matter_id   uuid references matters on delete set null,
  committee_id uuid references committees,
  decided_on  date,
  source_document_id uuid references documents on delete set null,
  source_start integer,
  source_end   integer,
  source_quote text,
  version     integer not null default 1,
  check (state <> 'adopted' or decided_on is not null),
  unique nulls not distinct (strategy_id, number)
);

create table plan_lines (
  revision_id   uuid not null references plan_revisions on delete cascade,
  initiative_id uuid not null references initiatives on delete cascade,
  title         text not null,
  starts_on     date not null,
  ends_on       date not null check (ends_on >= starts_on),
  weeks         integer not null,
  -- why it differs from the adopted plan before
  reason        text,
  primary key (revision_id, initiative_id)
);
create index plan_lines_initiative on plan_lines (initiative_id);

create function adopted_plan_is_kept() returns trigger language plpgsql as $$
begin
  if exists (select 1 from plan_revisions r where r.state = 'adopted'
      and (tg_op <> 'INSERT' and r.id = old.revision_id or tg_op <> 'DELETE' and r.id = new.revision_id)) then
    raise exception 'an adopted plan cannot be changed';
  end if;
  return coalesce(new, old);
end $$;
create trigger adopted_plan_is_kept before insert or update or delete on plan_lines
  for each row execute function adopted_plan_is_kept();

-- what it points at may go (a matter without items, a committee made one with another); what was decided stays
create function adoption_is_kept() returns trigger language plpgsql as $$
begin
  if old.state = 'adopted' and (tg_op = 'DELETE' or (new.state, new.strategy_id, new.number, new.decided_on, new.note)
      is distinct from (old.state, old.strategy_id, old.number, old.decided_on, old.note)) then
    raise exception 'an adopted plan cannot be changed';
  end if;
  return coalesce(new, old);
end $$;
create trigger adoption_is_kept before update or delete on plan_revisions
  for each row execute function adoption_is_kept();

-- The plan as a whole, so that two who plan at once are told of one another.
create table plan_edition (
  one     boolean primary key default true check (one),
  edition bigint not null default 1
);
insert into plan_edition default values;

-- An objective that moves to another number keeps its initiatives: on the way it stands below zero.
alter table objectives drop constraint objectives_number_check;
alter table objectives add constraint objectives_number_check check (number between -20 and 20 and number <> 0);

alter table search_entries drop constraint search_entries_kind_check;
alter table search_entries add constraint search_entries_kind_check check (kind in ('strategy', 'matter', 'item', 'decision',
  'commitment', 'meeting', 'committee', 'principle', 'document', 'initiative'));

-- ---------------------------------------------------------------- who may see what

grant select, insert, update, delete on units, unit_capacities, frozen_periods, unit_overloads, calendar_periods, plan_limits,
  meeting_dates, initiatives, initiative_objectives, initiative_loads, initiative_waits, initiatives_apart, initiative_budgets,
  indicators, indicator_readings, milestones, initiative_statuses, initiative_changes, plan_revisions, plan_lines, plan_edition
  to pejl_staff;
grant usage, select on all sequences in schema public to pejl_staff;
revoke update, delete on initiative_statuses, initiative_changes from pejl_staff;

grant select on units, unit_capacities, frozen_periods, calendar_periods, plan_limits, meeting_dates, initiative_objectives,
  initiative_loads, initiative_waits, initiatives_apart, initiative_budgets, indicators, milestones, plan_lines, plan_edition
  to pejl_public;
-- who typed it is the organisation's own matter; who allowed an overload, and who owns an initiative, is public
grant select (id, unit_id, from_on, to_on, points, at_once, reason, allowed_by, made_at) on unit_overloads to pejl_public;
-- the words of a source are read where they stand, with what is closed there masked
grant select (id, number, title, difference, owner, unit_id, state, rank, weeks, earliest_on, target_on, deadline_on, pinned,
  starts_on, ends_on, began_on, ended_on, cost, source_document_id, source_start, source_end, commitment_id, is_open, version)
  on initiatives to pejl_public;
grant select (id, strategy_id, number, state, note, made_at, matter_id, committee_id, decided_on, source_document_id,
  source_start, source_end, version) on plan_revisions to pejl_public;
grant select (indicator_id, read_on, value, note) on indicator_readings to pejl_public;
grant select (id, initiative_id, said_on, standing, text) on initiative_statuses to pejl_public;
grant select (id, initiative_id, at, happened_on, kind, state, starts_from, starts_to, ends_from, ends_to, reason)
  on initiative_changes to pejl_public;

-- ideas are the organisation's own until they are proposed
alter table initiatives enable row level security;
create policy staff on initiatives to pejl_staff using (true) with check (true);
create policy open_only on initiatives for select to pejl_public using (is_open and state <> 'idea');

do $$
declare
  guarded text;
begin
  foreach guarded in array array['initiative_objectives', 'initiative_loads', 'initiative_budgets', 'indicators',
    'milestones', 'initiative_statuses', 'initiative_changes'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('create policy staff on %I to pejl_staff using (true) with check (true)', guarded);
    execute format('create policy open_only on %I for select to pejl_public
      using (exists (select 1 from initiatives i where i.id = initiative_id))', guarded);
  end loop;
end $$;

-- nor is it told that an open one waits for one that is not
alter table initiative_waits enable row level security;
create policy staff on initiative_waits to pejl_staff using (true) with check (true);
create policy open_only on initiative_waits for select to pejl_public using (
  exists (select 1 from initiatives i where i.id = initiative_id)
  and (after_id is null or exists (select 1 from initiatives i where i.id = after_id)));
alter table plan_lines enable row level security;
create policy staff on plan_lines to pejl_staff using (true) with check (true);
create policy open_only on plan_lines for select to pejl_public using (
  exists (select 1 from initiatives i where i.id = initiative_id)
  and exists (select 1 from plan_revisions r where r.id = revision_id));
alter table initiatives_apart enable row level security;
create policy staff on initiatives_apart to pejl_staff using (true) with check (true);
create policy open_only on initiatives_apart for select to pejl_public using (
  exists (select 1 from initiatives i where i.id = one_id) and exists (select 1 from initiatives i where i.id = other_id));
alter table indicator_readings enable row level security;
create policy staff on indicator_readings to pejl_staff using (true) with check (true);
create policy open_only on indicator_readings for select to pejl_public
  using (exists (select 1 from indicators i where i.id = indicator_id));
alter table plan_revisions enable row level security;
create policy staff on plan_revisions to pejl_staff using (true) with check (true);
create policy open_only on plan_revisions for select to pejl_public using (state = 'adopted');
