-- What was written while an item was closed stays closed when the item is opened.
alter table item_history add column is_closed boolean not null default false;

drop policy staff on item_history;
create policy staff on item_history to pejl_staff
  using (exists (select 1 from agenda_items i where i.id = item_id and (not is_closed or sees_closed(i.committee_id))))
  with check (exists (select 1 from agenda_items i where i.id = item_id and (not is_closed or sees_closed(i.committee_id))));
