create or replace function desk.follow_head() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.statement := '';
  new.topic_id := null;
  new.measure_id := null;
  new.writer_id := null;
  -- A report is of one outlet for good, and so is what is drawn from it.
  select r.outlet_id into new.outlet_id from desk.reports r where r.id = new.report_id;
  if tg_op = 'UPDATE' and new.head_no = old.head_no then
    new.statement := old.statement;
    new.topic_id := old.topic_id;
    new.measure_id := old.measure_id;
    new.writer_id := old.writer_id;
  elsif new.head_no > 0 then
    select r.statement, r.topic_id, r.measure_id, r.author_id
      into new.statement, new.topic_id, new.measure_id, new.writer_id
      from desk.revisions r where r.claim_id = new.id and r.no = new.head_no;
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Nothing is changed by hand: the trigger fills it in.
update desk.claims set outlet_id = null;
--> statement-breakpoint
set constraints all immediate;
