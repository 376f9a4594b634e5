-- The second wall. Drizzle writes no triggers and no grants, so they stand here by hand.
-- Every function runs with its caller's rights and a closed search path.
-- SQLSTATEs of our own: CS403 somebody who may not, CS409 something that has moved on, CS422 something that does not fit.

create function desk.refuse() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '%.% is insert-only: % refused', tg_table_schema, tg_table_name, tg_op using errcode = 'CS403';
end $$;
--> statement-breakpoint
do $$
declare t text;
begin
  -- Rule 3: what was seen, worded and decided never changes.
  foreach t in array array['desk.captures', 'desk.passages', 'desk.revisions', 'desk.citations', 'desk.reviews', 'desk.history', 'published.events'] loop
    execute format('create trigger insert_only before update or delete on %s for each row execute function desk.refuse()', t);
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger insert_only', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
  -- Rule 9: nothing is deleted.
  foreach t in array array['desk.claims', 'desk.reports', 'desk.outlets', 'desk.topics', 'published.facts', 'published.reports', 'published.topics', 'published.edition', 'identity.people', 'identity.invitations'] loop
    execute format('create trigger no_delete before delete on %s for each row execute function desk.refuse()', t);
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger no_delete', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;
--> statement-breakpoint
create function desk.check_capture() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.text_sha256 is distinct from encode(sha256(convert_to(new.text, 'UTF8')), 'hex') then
    raise exception 'the text of capture % does not have the stated SHA-256', new.id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger text_hash before insert on desk.captures for each row execute function desk.check_capture();
--> statement-breakpoint
alter table desk.captures enable always trigger text_hash;
--> statement-breakpoint
create function desk.check_passage() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare whole text;
begin
  select c.text into whole from desk.captures c where c.id = new.capture_id;
  -- PostgreSQL counts characters of a UTF-8 database as code points, as a passage does.
  if substring(whole from new.start + 1 for new."end" - new.start) is distinct from new.exact
    or right(left(whole, new.start), char_length(new.prefix)) is distinct from new.prefix
    or substring(whole from new."end" + 1 for char_length(new.suffix)) is distinct from new.suffix then
    raise exception 'passage % does not occur in its capture at %', new.id, new.start using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger exact before insert on desk.passages for each row execute function desk.check_passage();
--> statement-breakpoint
alter table desk.passages enable always trigger exact;
--> statement-breakpoint
create function desk.fill_revision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  envelope jsonb := convert_from(new.body, 'UTF8')::jsonb;
  content jsonb := envelope -> 'content';
  head integer;
begin
  select c.head_no into head from desk.claims c where c.id = new.claim_id for update;
  if new.no is distinct from head + 1 then
    raise exception 'revision % of claim % is not the next after %', new.no, new.claim_id, head using errcode = 'CS409';
  end if;
  if envelope ->> 'claim' is distinct from new.claim_id or (envelope ->> 'no')::integer is distinct from new.no then
    raise exception 'the body of revision % of claim % speaks of another', new.no, new.claim_id using errcode = 'CS422';
  end if;
  new.statement := content ->> 'statement';
  new.vouch := content ->> 'vouch';
  new.kind := content ->> 'kind';
  new.value := (content #>> '{quantity,value}')::numeric;
  new.lower := (content #>> '{quantity,lower}')::numeric;
  new.upper := (content #>> '{quantity,upper}')::numeric;
  new.earliest := (content #>> '{time,earliest}')::date;
  new.latest := (content #>> '{time,latest}')::date;
  new.topic_id := content #>> '{topic,id}';
  return new;
end $$;
--> statement-breakpoint
create trigger filled before insert on desk.revisions for each row execute function desk.fill_revision();
--> statement-breakpoint
alter table desk.revisions enable always trigger filled;
--> statement-breakpoint
-- Rules 1 and 2: two people, and what was seen is what is signed.
create function desk.check_review() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  claim desk.claims;
  signed text;
begin
  -- One queue per claim: two reviewers at once take turns here.
  select * into claim from desk.claims c where c.id = new.claim_id for update;
  if claim.state is distinct from 'submitted' then
    raise exception 'claim % is not in review', new.claim_id using errcode = 'CS409';
  end if;
  select r.sha256 into signed from desk.revisions r where r.claim_id = new.claim_id and r.no = new.no;
  if new.no is distinct from claim.head_no or new.sha256 is distinct from signed then
    raise exception 'claim % has changed since revision %', new.claim_id, new.no using errcode = 'CS409';
  end if;
  if not exists (select from identity.people p where p.id = new.reviewer_id and p.active and 'reviewer' = any (p.roles)) then
    raise exception '% is not an active reviewer', new.reviewer_id using errcode = 'CS403';
  end if;
  if exists (
    select from desk.revisions r
    where r.claim_id = new.claim_id and r.no > coalesce(claim.published_no, 0) and r.author_id = new.reviewer_id
  ) then
    raise exception '% worded claim % and cannot review it', new.reviewer_id, new.claim_id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger four_eyes before insert on desk.reviews for each row execute function desk.check_review();
--> statement-breakpoint
alter table desk.reviews enable always trigger four_eyes;
--> statement-breakpoint
create function desk.check_claim() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' or new.head_no <> 0 or new.published_no is not null then
      raise exception 'a claim begins as a draft without revisions' using errcode = 'CS422';
    end if;
    return new;
  end if;
  if new.head_no <> old.head_no and not exists (select from desk.revisions r where r.claim_id = new.id and r.no = new.head_no) then
    raise exception 'claim % has no revision %', new.id, new.head_no using errcode = 'CS422';
  end if;
  if new.head_no < old.head_no or new.published_no < old.published_no or (old.published_no is not null and new.published_no is null) then
    raise exception 'claim % cannot go back to an earlier revision', new.id using errcode = 'CS409';
  end if;
  if new.published_no is distinct from old.published_no and not exists (
    select from desk.reviews r where r.claim_id = new.id and r.no = new.published_no and r.decision = 'approve'
  ) then
    raise exception 'revision % of claim % was never countersigned', new.published_no, new.id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger consistent before insert or update on desk.claims for each row execute function desk.check_claim();
--> statement-breakpoint
alter table desk.claims enable always trigger consistent;
--> statement-breakpoint
-- Nothing is public without a countersignature on exactly that revision.
create function published.check_fact() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from desk.reviews r where r.claim_id = new.id and r.no = new.no and r.decision = 'approve') then
    raise exception 'revision % of % was never countersigned', new.no, new.id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger countersigned before insert or update on published.facts for each row execute function published.check_fact();
--> statement-breakpoint
alter table published.facts enable always trigger countersigned;
--> statement-breakpoint
-- Rule 10: a fact and its public event are written together or not at all.
create function published.check_event() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from published.events e where e.edition = new.edition and e.fact_id = new.id and e.no = new.no) then
    raise exception 'fact % changed without a public event in edition %', new.id, new.edition using errcode = 'CS422';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger has_event after insert or update on published.facts deferrable initially deferred
  for each row execute function published.check_event();
--> statement-breakpoint
alter table published.facts enable always trigger has_event;
--> statement-breakpoint
create function published.check_edition() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.no <> old.no + 1 then
    raise exception 'an edition follows the last by one' using errcode = 'CS409';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger next_edition before update on published.edition for each row execute function published.check_edition();
--> statement-breakpoint
alter table published.edition enable always trigger next_edition;
--> statement-breakpoint
insert into published.edition (id, no, at) values (1, 0, now());
--> statement-breakpoint

-- Rule 11, and who may write what. Column lists name all that may ever change.
revoke all on all functions in schema identity, desk, published from public;
--> statement-breakpoint
grant usage on schema identity, desk, published to countersign_desk;
--> statement-breakpoint
grant usage on schema published to countersign_reading;
--> statement-breakpoint
grant select on all tables in schema published to countersign_reading;
--> statement-breakpoint
grant select, insert on all tables in schema desk to countersign_desk;
--> statement-breakpoint
grant update (state, head_no, published_no, submitted_by, submitted_at, changed_at) on desk.claims to countersign_desk;
--> statement-breakpoint
grant update (outcome) on desk.receipts to countersign_desk;
--> statement-breakpoint
grant select, insert on identity.people, identity.invitations to countersign_desk;
--> statement-breakpoint
grant update (name, password_hash, roles, active) on identity.people to countersign_desk;
--> statement-breakpoint
grant update (used_at, withdrawn_at) on identity.invitations to countersign_desk;
--> statement-breakpoint
grant select, insert, update, delete on identity.sessions, identity.limits to countersign_desk;
--> statement-breakpoint
grant select, insert on all tables in schema published to countersign_desk;
--> statement-breakpoint
grant update on published.facts, published.reports, published.topics, published.newsroom to countersign_desk;
--> statement-breakpoint
grant update (no, at) on published.edition to countersign_desk;
--> statement-breakpoint
grant delete on published.fact_reports to countersign_desk;
