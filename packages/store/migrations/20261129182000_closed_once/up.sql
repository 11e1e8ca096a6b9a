-- Who may see what is closed was asked for each row, and each question's plan held the plans of all the questions below it:
-- a list of ten thousand matters took longer to plan than to read. Now the committees that who asks has a part in are looked up
-- once a query. Who sees what is as it was.

create function asks_as_program() returns boolean language sql stable as $$
  select coalesce(current_setting('pejl.actor', true), '') = 'program'
$$;

-- The committees, and their meetings, in which who asks has a part.
create function own_committees() returns uuid[] language sql stable as $$
  select coalesce(array_agg(a.committee_id), '{}') from committee_access a join users u on u.id = a.user_id and u.active
   where a.user_id::text = current_setting('pejl.actor', true)
$$;
create function own_meetings() returns uuid[] language sql stable as $$
  select coalesce(array_agg(m.id), '{}') from own_committees() own, meetings m where m.committee_id = any (own)
$$;

alter policy staff on agenda_items
  using (access = 'open' or (select asks_as_program()) or committee_id = any ((select own_committees())::uuid[]))
  with check (access = 'open' or (select asks_as_program()) or committee_id = any ((select own_committees())::uuid[]));

alter policy staff on item_attachments
  using (exists (select 1 from agenda_items i where i.id = item_id and (item_attachments.access = 'open'
    or (select asks_as_program()) or i.committee_id = any ((select own_committees())::uuid[]))))
  with check (exists (select 1 from agenda_items i where i.id = item_id and (item_attachments.access = 'open'
    or (select asks_as_program()) or i.committee_id = any ((select own_committees())::uuid[]))));

alter policy staff on item_history
  using (exists (select 1 from agenda_items i where i.id = item_id and (not is_closed
    or (select asks_as_program()) or i.committee_id = any ((select own_committees())::uuid[]))))
  with check (exists (select 1 from agenda_items i where i.id = item_id and (not is_closed
    or (select asks_as_program()) or i.committee_id = any ((select own_committees())::uuid[]))));

alter policy staff on minutes_editions
  using (not has_closed or (select asks_as_program()) or meeting_id = any ((select own_meetings())::uuid[]));

alter policy staff on trio_notes
  using ((select asks_as_program()) or committee_id = any ((select own_committees())::uuid[]))
  with check ((select asks_as_program()) or committee_id = any ((select own_committees())::uuid[]));

alter policy staff on items
  using (is_open or (select reviews()) or meeting_id = any ((select own_meetings())::uuid[]));

alter policy staff on matters
  using (is_open
    or (origin = 'recorded' and ((select reviews()) or exists (select 1 from items i where i.matter_id = matters.id)))
    or (origin = 'made' and ((select asks_as_program()) or committee_id = any ((select own_committees())::uuid[]))))
  with check (is_open or (origin = 'recorded' and (select reviews()))
    or (select asks_as_program()) or committee_id = any ((select own_committees())::uuid[]));

-- What the public may know a matter and a meeting by: asked for each that is listed.
create index items_open_meeting on items (meeting_id) where is_open;
create index items_open_matter on items (matter_id) include (meeting_id) where is_open;
-- Numbers that begin alike, when a new matter gets its address.
create index matters_slug_start on matters (slug text_pattern_ops);
