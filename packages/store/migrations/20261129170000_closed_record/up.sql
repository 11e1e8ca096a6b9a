-- What was read in and is closed: for those who review documents, and for those with a part in the committee that
-- treated it. When nobody is named as asking, it is the program's own work (an import, the linking of the record).

create function reviews() returns boolean language sql stable as $$
  select coalesce(current_setting('pejl.actor', true), '') in ('', 'program')
    or exists (select 1 from users u where u.active and u.role in ('editor', 'secretary', 'administrator')
                and u.id::text = current_setting('pejl.actor', true))
$$;

drop policy staff on items;
create policy staff on items to pejl_staff
  using (is_open or (select reviews()) or exists (
    select 1 from meetings m where m.id = meeting_id and sees_closed(m.committee_id)))
  with check (is_open or (select reviews()));

do $$
declare
  guarded text;
begin
  foreach guarded in array array['recommendations', 'decisions', 'events', 'commitments', 'search_entries'] loop
    execute format('drop policy staff on %I', guarded);
    execute format('create policy staff on %I to pejl_staff
      using (is_open or (select reviews()) or exists (select 1 from items i where i.id = item_id and not i.is_open))
      with check (is_open or (select reviews()))', guarded);
  end loop;
end $$;

drop policy staff on evidence;
create policy staff on evidence to pejl_staff
  using (is_open or (select reviews()) or (exists (select 1 from items i where i.id = item_id)
    and exists (select 1 from commitments k where k.id = commitment_id)));

-- a closed matter known from papers follows its items
drop policy staff on matters;
create policy staff on matters to pejl_staff
  using (is_open
    or (origin = 'recorded' and ((select reviews()) or exists (select 1 from items i where i.matter_id = matters.id)))
    or (origin = 'made' and sees_closed(committee_id)))
  with check (is_open or (origin = 'recorded' and (select reviews())) or sees_closed(committee_id));
