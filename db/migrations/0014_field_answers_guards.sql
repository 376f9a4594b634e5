-- What the passage was found to say carries an approval. Which fields are asked is read from the bytes that are signed, by
-- the rule of domain/claim/passage-answer.ts. CS424: the passage was not found to say it.
create function desk.check_answers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  content jsonb;
  asked text[];
begin
  select convert_from(r.body, 'UTF8')::jsonb -> 'content' into content
  from desk.revisions r where r.claim_id = new.claim_id and r.no = new.no;
  select coalesce(array_agg(f), '{}') into asked
  from unnest(array['statement', 'kind', 'subject', 'object', 'quantity', 'time', 'due', 'place', 'attribution']) f
  where case f
    when 'quantity' then content #>> '{quantity,state}' <> 'not_stated'
    else jsonb_typeof(content -> f) <> 'null'
  end;
  if jsonb_typeof(new.answers) <> 'object' then
    raise exception 'the answers of review % are no list of fields', new.id using errcode = 'CS424';
  end if;
  if exists (
    select from jsonb_each(new.answers) a
    where a.key <> all (asked) or a.value not in ('"yes"', '"no"', '"cannot_tell"')
  ) then
    raise exception 'review % answers what was not asked', new.id using errcode = 'CS424';
  end if;
  if new.decision = 'approve' and exists (
    select from unnest(asked) f
    where new.answers ->> f is null or new.answers ->> f = 'no'
      or (new.answers ->> f = 'cannot_tell' and new.remark !~ '\S')
  ) then
    raise exception 'review % approves what its passage was not found to say', new.id using errcode = 'CS424';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- After four_eyes, by its name: who may not review at all hears that first.
create trigger says_so before insert on desk.reviews for each row execute function desk.check_answers();
--> statement-breakpoint
alter table desk.reviews enable always trigger says_so;
--> statement-breakpoint
revoke all on function desk.check_answers() from public;
