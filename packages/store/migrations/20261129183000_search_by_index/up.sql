-- Where rows are hidden from a role, PostgreSQL asks an index only what can tell nothing of them, and neither the words of a
-- text nor likeness of letters is such a thing: every search read the whole index of the record. These ask the indexes as
-- the owner, and give what is open and no more; the rows themselves are read by who asks.

create function open_entries(wanted tsquery, most integer) returns setof bigint
  language sql stable rows 1000 security definer set search_path = public set enable_seqscan = off as $$
  select id from search_entries where words @@ wanted and numnode(wanted) > 0 and is_open limit most
$$;

-- Words of open entries that are spelt nearly so, likest first.
create function open_words_near(typed text, most integer) returns table (word text, entries integer)
  language sql stable rows 20 security definer set search_path = public set enable_seqscan = off as $$
  select w.word, w.entries from search_words w where w.word % typed and w.is_open
   order by similarity(w.word, typed) desc, w.entries desc limit most
$$;

revoke execute on function open_entries(tsquery, integer), open_words_near(text, integer) from public;
grant execute on function open_entries(tsquery, integer), open_words_near(text, integer) to pejl_public;
