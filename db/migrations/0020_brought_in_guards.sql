-- A passage of a capture with pages says which page it starts on; of any other, none.
create function desk.check_page() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  starts jsonb;
  no integer;
begin
  select c.pages into starts from desk.captures c where c.id = new.capture_id;
  if jsonb_typeof(starts) = 'array' then
    select count(*) into no from jsonb_array_elements(starts) s where s::integer <= new.start;
  end if;
  if new.page is distinct from no then
    raise exception 'passage % does not start on page %', new.id, new.page using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger on_its_page before insert on desk.passages for each row execute function desk.check_page();
--> statement-breakpoint
alter table desk.passages enable always trigger on_its_page;
--> statement-breakpoint
-- What was read waits unchanged until it is confirmed or let go of.
create trigger unchanged before update on desk.readings for each row execute function desk.refuse();
--> statement-breakpoint
alter table desk.readings enable always trigger unchanged;
--> statement-breakpoint
-- A source has changed only where the later capture of the same report really lacks the words.
create function desk.check_source_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.closed_at is not null or not exists (
    select from desk.captures later, desk.passages p join desk.captures earlier on earlier.id = p.capture_id
    where later.id = new.capture_id and p.id = new.passage_id
      and later.report_id = new.report_id and earlier.report_id = new.report_id
      and later.id <> earlier.id and strpos(later.text, p.exact) = 0
  ) then
    raise exception 'passage % is not missing from %', new.passage_id, new.capture_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger really_missing before insert on desk.source_changes for each row execute function desk.check_source_change();
--> statement-breakpoint
create trigger closed_once before update on desk.source_changes for each row execute function published.close_once('closed_at');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['desk.source_changes', 'desk.archive_links'] loop
    execute format('create trigger no_delete before delete on %s for each row execute function desk.refuse()', t);
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger no_delete', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;
--> statement-breakpoint
alter table desk.source_changes enable always trigger really_missing;
--> statement-breakpoint
alter table desk.source_changes enable always trigger closed_once;
--> statement-breakpoint
revoke all on function desk.check_page() from public;
--> statement-breakpoint
revoke all on function desk.check_source_change() from public;
--> statement-breakpoint
grant select, insert, delete on desk.readings to countersign_desk;
--> statement-breakpoint
grant select, insert on desk.source_changes, desk.archive_links to countersign_desk;
--> statement-breakpoint
grant update (closed_at, closed_by, note) on desk.source_changes to countersign_desk;
--> statement-breakpoint
grant update (checked_at, checked_by, outcome) on desk.archive_links to countersign_desk;
