update desk.claims c set statement = r.statement, topic_id = r.topic_id, measure_id = r.measure_id, writer_id = r.author_id
  from desk.revisions r where r.claim_id = c.id and r.no = c.head_no;
--> statement-breakpoint
-- What the update above wakes is looked at now: a table with waiting triggers cannot be altered.
set constraints all immediate;
--> statement-breakpoint
-- What a claim is listed by is what its newest revision says, whoever writes the row.
create function desk.follow_head() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.statement := '';
  new.topic_id := null;
  new.measure_id := null;
  new.writer_id := null;
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
create trigger of_its_head before insert or update on desk.claims for each row execute function desk.follow_head();
--> statement-breakpoint
alter table desk.claims enable always trigger of_its_head;
--> statement-breakpoint
revoke all on function desk.follow_head() from public;
--> statement-breakpoint
-- Claims are found by the words they say now, beside whatever else they are narrowed down by.
create index claims_statement on desk.claims using gin (lower(statement) trigram.gin_trgm_ops);
--> statement-breakpoint
drop index desk.revisions_statement;
