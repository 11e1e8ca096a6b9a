-- The words of the search index were counted for each entry by itself; a published meeting has hundreds of entries with the
-- same words. Now they are counted once for all entries that are saved together, and not at all where no word has changed.

drop trigger count_search_words on search_entries;
drop function count_search_words();

create function add_search_words() returns trigger language plpgsql as $$
begin
  insert into search_words as w (word, is_open, entries)
  select word, is_open, count(*) from come, written_words(title || ' ' || body) as word group by word, is_open order by word, is_open
  on conflict (word, is_open) do update set entries = w.entries + excluded.entries;
  return null;
end $$;

create function change_search_words() returns trigger language plpgsql as $$
begin
  insert into search_words as w (word, is_open, entries)
  select word, is_open, sum(more) from (
      select word, c.is_open, 1 as more from come c join gone g using (id), written_words(c.title || ' ' || c.body) as word
       where (c.title, c.body, c.is_open) is distinct from (g.title, g.body, g.is_open)
      union all
      select word, g.is_open, -1 from come c join gone g using (id), written_words(g.title || ' ' || g.body) as word
       where (c.title, c.body, c.is_open) is distinct from (g.title, g.body, g.is_open)
    ) changed group by word, is_open having sum(more) <> 0 order by word, is_open
  on conflict (word, is_open) do update set entries = w.entries + excluded.entries;
  delete from search_words where entries <= 0;
  return null;
end $$;

-- A word that no longer stands in an open entry is no longer offered to anyone.
create function take_search_words() returns trigger language plpgsql as $$
begin
  update search_words w set entries = w.entries - less.entries from (
      select word, is_open, count(*)::integer as entries from gone, written_words(title || ' ' || body) as word group by word, is_open
    ) less where w.word = less.word and w.is_open = less.is_open;
  delete from search_words where entries <= 0;
  return null;
end $$;

create trigger add_search_words after insert on search_entries
  referencing new table as come for each statement execute function add_search_words();
create trigger change_search_words after update on search_entries
  referencing old table as gone new table as come for each statement execute function change_search_words();
create trigger take_search_words after delete on search_entries
  referencing old table as gone for each statement execute function take_search_words();
