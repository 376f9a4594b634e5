-- Documents printed before facts could move gain the parts that pages now read; what was signed is not touched.
alter table published.facts disable trigger countersigned;
--> statement-breakpoint
update published.facts f set
  kind = f.document #>> '{versions,0,content,kind}',
  due_earliest = (f.document #>> '{versions,0,content,due,earliest}')::date,
  due_latest = (f.document #>> '{versions,0,content,due,latest}')::date,
  check_again_on = (f.document #>> '{versions,0,content,checkAgainOn}')::date,
  document = f.document || jsonb_build_object(
    'standing', 'current',
    'notices', '[]'::jsonb,
    'versions', (
      select jsonb_agg(v || jsonb_build_object('content', '{"measure": null, "links": []}'::jsonb || (v -> 'content')) order by i)
      from jsonb_array_elements(f.document -> 'versions') with ordinality t(v, i)
    )
  );
--> statement-breakpoint
set constraints all immediate;
--> statement-breakpoint
alter table published.facts enable always trigger countersigned;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['desk.judgements', 'desk.proposals', 'desk.proposal_decisions'] loop
    execute format('create trigger insert_only before update or delete on %s for each row execute function desk.refuse()', t);
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger insert_only', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
  foreach t in array array['desk.measures', 'desk.challenges', 'published.measures', 'published.measured_facts', 'published.fact_links', 'published.disputes'] loop
    execute format('create trigger no_delete before delete on %s for each row execute function desk.refuse()', t);
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger no_delete', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;
--> statement-breakpoint
-- What was told of a fact is taken back with it, by its removal alone.
drop trigger insert_only on published.events;
--> statement-breakpoint
create trigger no_delete before delete on published.events for each row execute function desk.refuse();
--> statement-breakpoint
alter table published.events enable always trigger no_delete;
--> statement-breakpoint
create function published.check_blanked() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if to_jsonb(new) - 'note' is distinct from to_jsonb(old) - 'note' or new.note <> '' or old.kind = 'removed'
    or not exists (select from published.facts f where f.id = new.fact_id and f.standing = 'removed') then
    raise exception 'published.events is insert-only: UPDATE refused' using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger blanked_alone before update on published.events for each row execute function published.check_blanked();
--> statement-breakpoint
alter table published.events enable always trigger blanked_alone;
--> statement-breakpoint
create or replace function desk.fill_revision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  envelope jsonb := convert_from(new.body, 'UTF8')::jsonb;
  content jsonb := envelope -> 'content';
  claim desk.claims;
begin
  select * into claim from desk.claims c where c.id = new.claim_id for update;
  if claim.state in ('superseded', 'retracted', 'removed') then
    raise exception 'claim % is %: it is not worded any more', new.claim_id, claim.state using errcode = 'CS409';
  end if;
  if new.no is distinct from claim.head_no + 1 then
    raise exception 'revision % of claim % is not the next after %', new.no, new.claim_id, claim.head_no using errcode = 'CS409';
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
  new.measure_id := content #>> '{measure,id}';
  new.measure_role := content #>> '{measure,role}';
  return new;
end $$;
--> statement-breakpoint
-- A fact ends only by what two people signed: a proposal, or the claim that stands in its place.
create or replace function desk.check_claim() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
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
  if new.state is distinct from old.state then
    if old.state = 'removed'
      or (old.state = 'retracted' and new.state <> 'removed')
      or (old.state = 'superseded' and new.state not in ('retracted', 'removed')) then
      raise exception 'claim % is % and stays so', new.id, old.state using errcode = 'CS409';
    end if;
    if new.state in ('retracted', 'removed') and not exists (
      select from desk.proposals p join desk.proposal_decisions d on d.proposal_id = p.id and d.decision = 'countersign'
      where p.claim_id = new.id and p.kind = case new.state when 'retracted' then 'retract' else 'remove' end
    ) then
      raise exception 'nobody countersigned that claim % is %', new.id, new.state using errcode = 'CS403';
    end if;
    if new.state = 'superseded' and not exists (
      select from published.fact_links l where l.to_id = new.id and l.kind = 'supersedes' and l.known_until is null
    ) then
      raise exception 'nobody countersigned a claim in the place of %', new.id using errcode = 'CS403';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create function desk.check_ending() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state in ('superseded', 'retracted', 'removed') and not exists (
    select from published.facts f where f.id = new.id and f.standing = new.state
  ) then
    raise exception 'claim % is % and readers are not told', new.id, new.state using errcode = 'CS422';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger told_to_readers after update on desk.claims deferrable initially deferred
  for each row execute function desk.check_ending();
--> statement-breakpoint
alter table desk.claims enable always trigger told_to_readers;
--> statement-breakpoint
create function desk.check_judgement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from desk.reviews r where r.claim_id = new.claim_id and r.no = new.no and r.reviewer_id = new.reviewer_id
  ) then
    raise exception '% did not review revision % of claim %', new.reviewer_id, new.no, new.claim_id using errcode = 'CS403';
  end if;
  if not exists (select from published.facts f where f.id = new.other_id) then
    raise exception '% is not public and cannot be judged beside another', new.other_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger by_its_reviewer before insert on desk.judgements for each row execute function desk.check_judgement();
--> statement-breakpoint
alter table desk.judgements enable always trigger by_its_reviewer;
--> statement-breakpoint
create function desk.check_proposal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  envelope jsonb := convert_from(new.body, 'UTF8')::jsonb;
  content jsonb := envelope -> 'content';
begin
  if envelope ->> 'proposal' is distinct from new.id or envelope ->> 'claim' is distinct from new.claim_id
    or (envelope ->> 'no')::integer is distinct from new.published_no
    or content ->> 'kind' is distinct from new.kind or content ->> 'challengeId' is distinct from new.challenge_id then
    raise exception 'the body of proposal % speaks of something else', new.id using errcode = 'CS422';
  end if;
  if new.challenge_id is not null and not exists (
    select from desk.challenges h where h.id = new.challenge_id and h.claim_id = new.claim_id
  ) then
    raise exception 'challenge % is about another fact than %', new.challenge_id, new.claim_id using errcode = 'CS422';
  end if;
  if not exists (select from desk.claims c where c.id = new.claim_id and c.published_no = new.published_no) then
    raise exception 'claim % is not public as revision %', new.claim_id, new.published_no using errcode = 'CS409';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger about_a_fact before insert on desk.proposals for each row execute function desk.check_proposal();
--> statement-breakpoint
alter table desk.proposals enable always trigger about_a_fact;
--> statement-breakpoint
-- Rules 1 and 2 for acts on a fact: a second person, on the very bytes, about what is still public.
create function desk.check_proposal_decision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  proposal desk.proposals;
  public_no integer;
begin
  select * into proposal from desk.proposals p where p.id = new.proposal_id;
  if new.sha256 is distinct from proposal.sha256 then
    raise exception 'proposal % was not seen as it is', new.proposal_id using errcode = 'CS409';
  end if;
  if new.decision = 'withdraw' then
    if new.decided_by is distinct from proposal.proposed_by then
      raise exception '% did not propose %', new.decided_by, new.proposal_id using errcode = 'CS403';
    end if;
    return new;
  end if;
  if new.decided_by = proposal.proposed_by then
    raise exception '% proposed % and cannot decide on it', new.decided_by, new.proposal_id using errcode = 'CS403';
  end if;
  if not exists (select from identity.people p where p.id = new.decided_by and p.active and 'reviewer' = any (p.roles)) then
    raise exception '% is not an active reviewer', new.decided_by using errcode = 'CS403';
  end if;
  if new.decision = 'countersign' then
    select c.published_no into public_no from desk.claims c where c.id = proposal.claim_id for update;
    if public_no is distinct from proposal.published_no then
      raise exception 'claim % has changed since % was proposed', proposal.claim_id, new.proposal_id using errcode = 'CS409';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger four_eyes before insert on desk.proposal_decisions for each row execute function desk.check_proposal_decision();
--> statement-breakpoint
alter table desk.proposal_decisions enable always trigger four_eyes;
--> statement-breakpoint
-- Whether a notice tells readers, word for word, what a proposal was countersigned for.
create function desk.tells(notice jsonb, proposal desk.proposals) returns boolean language sql set search_path = pg_catalog, pg_temp as $$
  select notice ->> 'kind' = case (proposal).kind
      when 'retract' then 'retracted' when 'remove' then 'removed' when 'check_again' then 'checked_again'
      when 'explain' then 'dispute_ended' else 'answered' end
    and not exists (
      select from jsonb_each(convert_from((proposal).body, 'UTF8')::jsonb -> 'content') signed
      where signed.key not in ('kind', 'challengeId') and notice -> signed.key is distinct from signed.value
    )
$$;
--> statement-breakpoint
create function desk.check_proposal_done() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare proposal desk.proposals;
begin
  select * into proposal from desk.proposals p where p.id = new.proposal_id;
  if new.decision = 'countersign' and not exists (
    select from published.facts f join published.events e on e.edition = f.edition and e.fact_id = f.id
    where f.id = proposal.claim_id and e.kind = f.document #>> '{notices,0,kind}' and desk.tells(f.document #> '{notices,0}', proposal)
  ) then
    raise exception 'proposal % was countersigned and not carried out', new.proposal_id using errcode = 'CS422';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger carried_out_with_it after insert on desk.proposal_decisions deferrable initially deferred
  for each row execute function desk.check_proposal_done();
--> statement-breakpoint
alter table desk.proposal_decisions enable always trigger carried_out_with_it;
--> statement-breakpoint
create function desk.check_challenge() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.closed_at is not null then
      raise exception 'a challenge begins open' using errcode = 'CS422';
    end if;
    return new;
  end if;
  if old.closed_at is not null then
    raise exception 'challenge % is closed already', old.id using errcode = 'CS409';
  end if;
  if to_jsonb(new) - array['closed_at', 'closed_by', 'closing', 'closing_note'] is distinct from
    to_jsonb(old) - array['closed_at', 'closed_by', 'closing', 'closing_note'] then
    raise exception 'the words of challenge % are the reader’s', old.id using errcode = 'CS403';
  end if;
  if new.closing = 'answered' and not exists (
    select from desk.proposals p join desk.proposal_decisions d on d.proposal_id = p.id and d.decision = 'countersign'
    where p.challenge_id = new.id
  ) then
    raise exception 'nobody countersigned an answer to challenge %', new.id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger closed_once before insert or update on desk.challenges for each row execute function desk.check_challenge();
--> statement-breakpoint
alter table desk.challenges enable always trigger closed_once;
--> statement-breakpoint
-- Rules 2, 8, 9 and 10 for readers. A new version is the countersigned revision word for word and the earlier ones stay;
-- any other change only adds notices, and a fact stands as its claim does. Removal alone blanks.
create or replace function published.check_fact() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  signed jsonb;
  before published.facts;
  claim_state text;
  versions jsonb := new.document -> 'versions';
  notices jsonb := new.document -> 'notices';
  earlier jsonb;
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
  select c.state into claim_state from desk.claims c where c.id = new.id;
  if new.document ->> 'standing' is distinct from new.standing
    or (new.standing = 'current') = (claim_state in ('superseded', 'retracted', 'removed'))
    or (new.standing <> 'current' and new.standing is distinct from claim_state) then
    raise exception 'fact % does not stand as claim % does: % and %', new.id, new.id, new.standing, claim_state using errcode = 'CS422';
  end if;
  if before.standing = 'removed' then
    raise exception 'fact % is removed and stays so', new.id using errcode = 'CS409';
  end if;
  if new.standing = 'removed' then
    if versions <> '[]' or new.statement <> '' or new.slug <> substr(new.id, 7) or new.document ->> 'slug' <> new.slug
      or new.document #>> '{verdict,speaker}' is not null or jsonb_array_length(notices) <> 1
      or new.topic_id is not null or new.kind is not null or new.disputed
      or new.due_earliest is not null or new.due_latest is not null or new.check_again_on is not null then
      raise exception 'fact % is removed and would still be told', new.id using errcode = 'CS422';
    end if;
    select jsonb_agg(jsonb_build_object('no', r.no, 'sha256', r.sha256) order by r.no desc) into signed
      from desk.revisions r join jsonb_array_elements(before.document -> 'versions') v on (v ->> 'no')::integer = r.no
      where r.claim_id = new.id;
    if notices #> '{0,hashes}' is distinct from signed then
      raise exception 'the hashes of fact % would be lost', new.id using errcode = 'CS422';
    end if;
  end if;
  -- What takes two people is told in the words they signed.
  if exists (
    select from jsonb_array_elements(notices) with ordinality t(n, i)
    where n ->> 'kind' in ('retracted', 'removed', 'checked_again', 'answered')
      and (new.standing = 'removed' or i <= jsonb_array_length(notices) - coalesce(jsonb_array_length(before.document -> 'notices'), 0))
      and not exists (
        select from desk.proposals p join desk.proposal_decisions d on d.proposal_id = p.id and d.decision = 'countersign'
        where p.claim_id = new.id and desk.tells(n, p)
      )
  ) then
    raise exception 'nobody countersigned what would be told of fact %', new.id using errcode = 'CS403';
  end if;
  if new.standing = 'removed' then
    return new;
  end if;
  signed := '{"measure": null, "links": []}'::jsonb || signed;
  if versions #> '{0,content}' is distinct from signed - 'internalNote'
    or versions #>> '{0,no}' is distinct from new.no::text
    or new.statement is distinct from signed ->> 'statement' then
    raise exception 'fact % is not what was countersigned as revision %', new.id, new.no using errcode = 'CS422';
  end if;
  earlier := coalesce(before.document -> 'versions', '[]');
  if versions is distinct from earlier and (versions - 0 is distinct from earlier or new.no <= before.no) then
    raise exception 'earlier versions of fact % would change', new.id using errcode = 'CS422';
  end if;
  earlier := coalesce(before.document -> 'notices', '[]');
  if jsonb_typeof(notices) is distinct from 'array' or earlier is distinct from (
    select coalesce(jsonb_agg(n order by i), '[]') from jsonb_array_elements(notices) with ordinality t(n, i)
    where i > jsonb_array_length(notices) - jsonb_array_length(earlier)
  ) then
    raise exception 'earlier notices of fact % would change', new.id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function published.check_printing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from published.facts f join published.edition e on e.no = f.edition
    where f.id = new.fact_id and f.no = new.no and f.edition = new.edition
      and (new.kind not in ('superseded', 'retracted', 'removed') or f.standing = new.kind)
  ) then
    raise exception 'event % tells of no fact printed in that edition', new.edition using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- What the tally and the promises read is what was signed, and never but closed.
create function published.check_measured() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from published.facts f where f.id = new.fact_id and f.edition = new.edition
      and f.document #>> '{versions,0,content,measure,id}' = new.measure_id
      and f.document #>> '{versions,0,content,measure,role}' = new.role
  ) or new.line ->> 'factId' is distinct from new.fact_id or new.line ->> 'measureId' is distinct from new.measure_id
    or new.line ->> 'role' is distinct from new.role then
    raise exception 'fact % was not signed as a % of measure %', new.fact_id, new.role, new.measure_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_signed before insert on published.measured_facts for each row execute function published.check_measured();
--> statement-breakpoint
alter table published.measured_facts enable always trigger as_signed;
--> statement-breakpoint
create function published.check_link() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from published.facts f, jsonb_array_elements(f.document #> '{versions,0,content,links}') l
    where f.id = new.fact_id and f.edition = new.edition and l ->> 'kind' = new.kind and l #>> '{fact,id}' = new.to_id
  ) then
    raise exception 'fact % was not signed as one that % %', new.fact_id, new.kind, new.to_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_signed before insert on published.fact_links for each row execute function published.check_link();
--> statement-breakpoint
alter table published.fact_links enable always trigger as_signed;
--> statement-breakpoint
create function published.close_once() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if to_jsonb(old) ->> tg_argv[0] is not null or to_jsonb(new) ->> tg_argv[0] is null then
    raise exception '%.% is closed once and never opened again', tg_table_schema, tg_table_name using errcode = 'CS409';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Removal alone takes a line back.
create function published.check_line() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.line is not null and new.line::text is distinct from old.line::text
    or new.line is null and old.line is not null and not exists (
      select from published.facts f where f.id = new.fact_id and f.standing = 'removed'
    ) then
    raise exception 'what was known of fact % would change', new.fact_id using errcode = 'CS422';
  end if;
  if old.known_until is not null and new.known_until is distinct from old.known_until then
    raise exception '%.% is closed once and never opened again', tg_table_schema, tg_table_name using errcode = 'CS409';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger closed_once before update on published.measured_facts for each row execute function published.check_line();
--> statement-breakpoint
alter table published.measured_facts enable always trigger closed_once;
--> statement-breakpoint
create trigger closed_once before update on published.fact_links for each row execute function published.close_once('known_until');
--> statement-breakpoint
alter table published.fact_links enable always trigger closed_once;
--> statement-breakpoint
create trigger closed_once before update on published.disputes for each row execute function published.close_once('closed_at');
--> statement-breakpoint
alter table published.disputes enable always trigger closed_once;
--> statement-breakpoint
create function published.check_dispute() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.closed_at is not null or not exists (
    select from desk.judgements j join desk.reviews r on r.claim_id = j.claim_id and r.no = j.no and r.decision = 'approve'
    where j.verdict = 'contradicts' and j.claim_id = new.fact_id and j.other_id = new.other_id
  ) then
    raise exception 'nobody who countersigned % found it to contradict %', new.fact_id, new.other_id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger found_in_review before insert on published.disputes for each row execute function published.check_dispute();
--> statement-breakpoint
alter table published.disputes enable always trigger found_in_review;
--> statement-breakpoint
revoke all on all functions in schema identity, desk, published from public;
--> statement-breakpoint
grant select, insert on desk.measures, desk.judgements, desk.challenges, desk.proposals, desk.proposal_decisions to countersign_desk;
--> statement-breakpoint
grant update (title, nouns, places) on desk.measures to countersign_desk;
--> statement-breakpoint
grant update (closed_at, closed_by, closing, closing_note) on desk.challenges to countersign_desk;
--> statement-breakpoint
grant select, insert on published.measures, published.measured_facts, published.fact_links, published.disputes to countersign_desk;
--> statement-breakpoint
grant update on published.measures to countersign_desk;
--> statement-breakpoint
grant update (known_until, line) on published.measured_facts to countersign_desk;
--> statement-breakpoint
grant update (known_until) on published.fact_links to countersign_desk;
--> statement-breakpoint
grant update (note) on published.events to countersign_desk;
--> statement-breakpoint
grant execute on function desk.tells(jsonb, desk.proposals) to countersign_desk;
--> statement-breakpoint
grant update (closed_at, how, closing_note) on published.disputes to countersign_desk;
--> statement-breakpoint
grant select on published.measures, published.measured_facts, published.fact_links, published.disputes to countersign_reading;
