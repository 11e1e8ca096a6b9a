-- Minutes and what is published.

-- The minutes of a meeting (beslutningsprotokol). draft: being written; awaiting: laid before those who approve;
-- approved: locked. A later correction is a new edition with a reason.
create table minutes (
  meeting_id uuid primary key references meetings on delete cascade,
  state      text not null default 'draft' check (state in ('draft', 'awaiting', 'approved')),
  edition    integer not null default 1,
  approved_at timestamptz,
  version    integer not null default 1,
  check ((state = 'approved') = (approved_at is not null))
);

-- Each edition as it was approved; never changed.
create table minutes_editions (
  meeting_id uuid not null references minutes on delete cascade,
  edition    integer not null check (edition >= 1),
  -- the whole meeting as it was minuted, closed parts included
  content    jsonb not null,
  has_closed boolean not null,
  -- why there is a later edition
  reason     text check (length(reason) between 3 and 1000),
  made_by    text not null,
  made_at    timestamptz not null default now(),
  primary key (meeting_id, edition),
  check (edition = 1 or reason is not null)
);

-- Who approved an edition: members of a political committee, both chairs of a MED committee.
create table minutes_approvals (
  meeting_id uuid not null references minutes on delete cascade,
  edition    integer not null,
  person_id  uuid not null references people,
  name       text not null,
  approves   boolean not null default true,
  remark     text check (length(remark) <= 2000),
  entered_by text not null,
  at         timestamptz not null default now(),
  primary key (meeting_id, edition, person_id)
);

create function edition_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an edition of the minutes cannot be changed';
end $$;
create trigger edition_is_kept before update or delete on minutes_editions
  for each row execute function edition_is_kept();

-- What the check before publishing found in an item or an attachment, and what a person said of it.
create table publishing_checks (
  id         uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings on delete cascade,
  item_id    uuid references agenda_items on delete cascade,
  attachment_id uuid references item_attachments on delete cascade,
  finding    text not null,
  -- says which finding it is when the same thing is checked again
  fingerprint text not null,
  answer     text not null check (answer in ('fine', 'mended')),
  why        text check (length(why) <= 500),
  said_by    text not null,
  said_at    timestamptz not null default now(),
  unique (meeting_id, fingerprint)
);

-- An agenda or minutes that is, is to be, or was public. Its content is what the public may read and nothing else.
create table publications (
  id          uuid primary key default gen_random_uuid(),
  meeting_id  uuid not null references meetings on delete cascade,
  kind        text not null check (kind in ('agenda', 'supplement', 'minutes')),
  edition     integer not null check (edition >= 1),
  state       text not null default 'waiting' check (state in ('waiting', 'published', 'replaced', 'withdrawn')),
  publish_at  timestamptz not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_why text check (length(withdrawn_why) between 3 and 1000),
  content     jsonb not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_by     text not null,
  made_at     timestamptz not null default now(),
  version     integer not null default 1,
  unique (meeting_id, kind, edition),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check (state not in ('published', 'replaced') or published_at is not null)
);
create index publications_due on publications (publish_at) where state = 'waiting';

-- The files of a publication: PDF, DOCX, and open attachments as they were then.
create table publication_files (
  id             uuid primary key default gen_random_uuid(),
  publication_id uuid not null references publications on delete cascade,
  name           text not null check (length(name) between 1 and 300),
  media_type     text not null,
  -- the open item and attachment it is of; both null: the agenda or minutes itself
  item_number    integer,
  attachment_number integer,
  title          text not null,
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes          bytea not null,
  unique (publication_id, name)
);

grant select, insert, update, delete on minutes, minutes_approvals, publishing_checks, publications, publication_files to pejl_staff;
grant select, insert on minutes_editions to pejl_staff;

-- an edition holds what is closed in it, so that one with anything closed is for those with a part in the committee
alter table minutes_editions enable row level security;
create policy staff on minutes_editions to pejl_staff
  using (not has_closed or exists (select 1 from meetings m where m.id = meeting_id and sees_closed(m.committee_id)))
  with check (true);

grant select (id, meeting_id, kind, edition, state, published_at, withdrawn_at, withdrawn_why, content, sha256) on publications
  to pejl_public;
grant select on publication_files to pejl_public;
alter table publications enable row level security;
create policy staff on publications to pejl_staff using (true) with check (true);
create policy open_only on publications for select to pejl_public using (state = 'published');
alter table publication_files enable row level security;
create policy staff on publication_files to pejl_staff using (true) with check (true);
create policy open_only on publication_files for select to pejl_public
  using (exists (select 1 from publications p where p.id = publication_id));
