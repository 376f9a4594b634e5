update desk.wordings w set earliest = r.earliest, latest = r.latest
  from desk.claims c join desk.revisions r on r.claim_id = c.id and r.no = c.head_no where c.id = w.claim_id;
--> statement-breakpoint
grant update (earliest, latest) on desk.wordings to countersign_desk;
--> statement-breakpoint
-- The days stand beside the line and can be no others; they go with it when it is taken back.
create function published.fill_days() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.earliest := (new.line #>> '{time,earliest}')::date;
  new.latest := (new.line #>> '{time,latest}')::date;
  return new;
end $$;
--> statement-breakpoint
revoke all on function published.fill_days() from public;
--> statement-breakpoint
create trigger in_its_days before insert or update on published.measured_facts for each row execute function published.fill_days();
--> statement-breakpoint
alter table published.measured_facts enable always trigger in_its_days;
--> statement-breakpoint
update published.measured_facts set line = line where line is not null;
