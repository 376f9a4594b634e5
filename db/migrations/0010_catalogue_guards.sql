-- Names are compared by trigrams. In a schema of its own: whoever may read names may use it, and nobody else.
create schema trigram;
--> statement-breakpoint
create extension pg_trgm with schema trigram;
--> statement-breakpoint
create index names_spelled on published.names using gin (spelled trigram.gin_trgm_ops);
--> statement-breakpoint
grant usage on schema trigram to countersign_reading;
--> statement-breakpoint
insert into published.outlets (id, name, owner, wire)
  select distinct on (o ->> 'id') o ->> 'id', o ->> 'name', o ->> 'owner', (o ->> 'wire')::boolean
  from published.reports r, lateral (select r.document -> 'outlet' as o) t
  where o ->> 'id' is not null
  order by o ->> 'id', r.id desc;
--> statement-breakpoint
do $$
declare t text;
begin
  create trigger no_delete before delete on published.outlets for each row execute function desk.refuse();
  alter table published.outlets enable always trigger no_delete;
  foreach t in array array['published.outlets', 'published.catalogue', 'published.names'] loop
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;
--> statement-breakpoint
-- What is found is what is printed: a card tells of its fact in the edition that is out, and goes with its removal alone.
create function published.check_card() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from published.facts f where f.id = old.fact_id and f.standing <> 'removed') then
      raise exception 'fact % is public and would not be found', old.fact_id using errcode = 'CS422';
    end if;
    return old;
  end if;
  if not exists (
    select from published.facts f where f.id = new.fact_id and f.edition = new.edition and f.standing = new.standing
  ) then
    raise exception 'fact % is not printed as its card says', new.fact_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_printed before insert or update or delete on published.catalogue
  for each row execute function published.check_card();
--> statement-breakpoint
alter table published.catalogue enable always trigger as_printed;
--> statement-breakpoint
create function published.check_found() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from published.catalogue c join published.facts f on f.id = c.fact_id
    where f.id = new.id and (c.edition <> f.edition or c.standing <> f.standing)
  ) then
    raise exception 'fact % would be found as it was', new.id using errcode = 'CS422';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger found_as_printed after insert or update on published.facts deferrable initially deferred
  for each row execute function published.check_found();
--> statement-breakpoint
alter table published.facts enable always trigger found_as_printed;
--> statement-breakpoint
-- How many cards a search will come to, as the planner thinks: few are ranked all, of many only the newest are looked at.
-- Volatile, since nothing else may ask the planner; it changes nothing. `format` makes the word NULL of what is null.
create function published.expected(sought tsquery, within daterange) returns bigint
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare plan json;
begin
  execute 'explain (format json) select from published.catalogue where true'
    || case when sought is null then '' else format(' and search @@ %L::tsquery', sought) end
    || case when within is null then '' else format(' and days && %L::daterange', within) end into plan;
  return (plan #>> '{0,Plan,Plan Rows}')::bigint;
end $$;
--> statement-breakpoint
revoke all on all functions in schema identity, desk, published from public;
--> statement-breakpoint
grant execute on function published.expected(tsquery, daterange) to countersign_reading;
--> statement-breakpoint
grant select, insert, update on published.outlets to countersign_desk;
--> statement-breakpoint
grant select, insert, update, delete on published.catalogue, published.names to countersign_desk;
--> statement-breakpoint
grant select on published.outlets, published.catalogue, published.names to countersign_reading;
