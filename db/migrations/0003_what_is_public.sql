-- Rule 3: whoever writes a revision makes it the head, and what was in review falls back to draft. No way round it:
-- a revision that the head does not know of could be passed over by a reviewer.
create function desk.make_head() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update desk.claims c set head_no = new.no, state = 'draft', submitted_by = null, submitted_at = null, changed_at = now()
    where c.id = new.claim_id;
  return null;
end $$;
--> statement-breakpoint
create trigger becomes_head after insert on desk.revisions for each row execute function desk.make_head();
--> statement-breakpoint
alter table desk.revisions enable always trigger becomes_head;
--> statement-breakpoint
-- Rule 3 for what stands beside the bytes: a citation is one that was signed, and none is added later.
create function desk.check_citation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare signed jsonb;
begin
  select convert_from(r.body, 'UTF8')::jsonb #> array['content', 'citations', new.ordinal::text] into signed
    from desk.revisions r where r.claim_id = new.claim_id and r.no = new.no and new.ordinal >= 0;
  if signed #>> '{passage,id}' is distinct from new.passage_id or signed ->> 'role' is distinct from new.role then
    raise exception 'revision % of claim % does not cite % there', new.no, new.claim_id, new.passage_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_signed before insert on desk.citations for each row execute function desk.check_citation();
--> statement-breakpoint
alter table desk.citations enable always trigger as_signed;
--> statement-breakpoint
-- A countersignature publishes, or it is none: by the end of its transaction readers see what was signed.
create function desk.check_published() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.decision = 'approve' and not exists (
    select from desk.claims c join published.facts f on f.id = c.id and f.no = c.published_no
    where c.id = new.claim_id and c.published_no >= new.no
  ) then
    raise exception 'revision % of claim % was countersigned and not published', new.no, new.claim_id using errcode = 'CS422';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger published_with_it after insert on desk.reviews deferrable initially deferred
  for each row execute function desk.check_published();
--> statement-breakpoint
alter table desk.reviews enable always trigger published_with_it;
--> statement-breakpoint
-- Rules 2, 8 and 10 for readers: the newest version is the countersigned revision word for word, earlier ones stay,
-- and nothing changes without a new edition.
create or replace function published.check_fact() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  signed jsonb;
  before published.facts;
begin
  select convert_from(r.body, 'UTF8')::jsonb -> 'content' into signed
    from desk.reviews v join desk.revisions r on r.claim_id = v.claim_id and r.no = v.no
    where v.claim_id = new.id and v.no = new.no and v.decision = 'approve';
  if not found then
    raise exception 'revision % of % was never countersigned', new.no, new.id using errcode = 'CS403';
  end if;
  -- Read rather than taken from `old`: an upsert comes here as an insert first.
  select * into before from published.facts f where f.id = new.id;
  if new.edition <= before.edition then
    raise exception 'fact % cannot change within edition %', new.id, before.edition using errcode = 'CS409';
  end if;
  if new.document #> '{versions,0,content}' is distinct from signed - 'internalNote'
    or new.document #>> '{versions,0,no}' is distinct from new.no::text
    or new.statement is distinct from signed ->> 'statement' then
    raise exception 'fact % is not what was countersigned as revision %', new.id, new.no using errcode = 'CS422';
  end if;
  if (new.document -> 'versions') - 0 is distinct from coalesce(before.document -> 'versions', '[]') then
    raise exception 'earlier versions of fact % would change', new.id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Rule 10, the other way round: an event tells of a fact as it stands in the edition being printed.
create function published.check_printing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from published.facts f join published.edition e on e.no = f.edition
    where f.id = new.fact_id and f.no = new.no and f.edition = new.edition
  ) then
    raise exception 'event % tells of no fact printed in that edition', new.edition using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger in_its_edition before insert on published.events for each row execute function published.check_printing();
--> statement-breakpoint
alter table published.events enable always trigger in_its_edition;
--> statement-breakpoint
create or replace function published.check_edition() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.no <> old.no + 1 or new.at < old.at then
    raise exception 'an edition follows the last by one, and in time' using errcode = 'CS409';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on all functions in schema identity, desk, published from public;
