-- The way of a closed matter is as closed as the matter, and the public sees of a way no more than bodies that publish,
-- and hearings.

drop policy staff on routes;
create policy staff on routes to pejl_staff using (exists (select 1 from matters m where m.id = matter_id))
  with check (exists (select 1 from matters m where m.id = matter_id));
drop policy staff on route_stops;
create policy staff on route_stops to pejl_staff using (exists (select 1 from routes r where r.id = route_id))
  with check (exists (select 1 from routes r where r.id = route_id));
alter table route_checks enable row level security;
create policy staff on route_checks to pejl_staff using (exists (select 1 from routes r where r.id = route_id))
  with check (exists (select 1 from routes r where r.id = route_id));

-- A body is heard by a stop of the route, or it is said why it has been or need not be.
alter table route_checks add column stop_id uuid references route_stops on delete set null;

-- Which day is wished for, and how much work is reckoned with, is the organisation's own matter.
revoke select on routes, route_stops from pejl_public;
grant select (id, matter_id) on routes to pejl_public;
grant select (id, route_id, position, kind, committee_id, title, days, statute, decides, meeting_id, from_on, until_on, state,
  passed_on) on route_stops to pejl_public;
drop policy open_only on route_stops;
create policy open_only on route_stops for select to pejl_public using (
  exists (select 1 from routes r where r.id = route_id)
  and (kind = 'hearing' or exists (select 1 from committees c where c.id = committee_id and publishes(c.kind, c.publishes))));

-- Of committees of staff and management the public is told that they take part, not which or when.
create function route_hears_staff(route uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from route_stops s join committees c on c.id = s.committee_id
    join routes r on r.id = s.route_id join matters m on m.id = r.matter_id
    where s.route_id = route and m.is_open and s.state <> 'skipped' and c.kind in ('main-med', 'area-med', 'local-med'))
$$;
revoke execute on function route_hears_staff(uuid) from public;
grant execute on function route_hears_staff(uuid) to pejl_public;

-- The next free number of a year, counted over what the asker may not see as well; says nothing else of it.
create function next_matter_number(year text) returns integer language sql stable security definer set search_path = public as $$
  select coalesce(max(split_part(number, '/', 2)::integer), 0) + 1 from matters where number ~ ('^' || year || '/\d{1,7}$')
$$;
revoke execute on function next_matter_number(text) from public;
grant execute on function next_matter_number(text) to pejl_staff;

create index matters_committee on matters (committee_id);
create index matters_responsible on matters (responsible);
