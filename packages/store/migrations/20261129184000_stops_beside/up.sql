-- Stops of a way that run at the same time: they follow one another and have the same step. Null: it stands alone.
alter table route_stops add column step integer;

grant select (step) on route_stops to pejl_public;
