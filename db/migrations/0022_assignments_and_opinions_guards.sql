-- A review is given only to somebody who may decide it, and the gift ends with the review, however that ends.
create function desk.check_assignment() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state <> 'submitted' then
    new.assignee_id := null;
    new.review_due := null;
    return new;
  end if;
  if new.assignee_id is null or new.assignee_id is not distinct from old.assignee_id then
    return new;
  end if;
  if not exists (select from identity.people p where p.id = new.assignee_id and p.active and 'reviewer' = any (p.roles)) then
    raise exception '% is not an active reviewer', new.assignee_id using errcode = 'CS403';
  end if;
  if exists (
    select from desk.revisions r
    where r.claim_id = new.id and r.no > coalesce(new.published_no, 0) and r.author_id = new.assignee_id
  ) then
    raise exception '% worded claim % and cannot be given its review', new.assignee_id, new.id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger assigned before insert or update on desk.claims for each row execute function desk.check_assignment();
--> statement-breakpoint
alter table desk.claims enable always trigger assigned;
--> statement-breakpoint
-- A secret link says what it says for good; only its end is added, once.
create function desk.check_opinion_end() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_at is not null or to_jsonb(new) - 'ended_at' - 'ended_by' is distinct from to_jsonb(old) - 'ended_at' - 'ended_by' then
    raise exception 'link % can only be ended, and only once', old.id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ended_once before update on desk.opinion_links for each row execute function desk.check_opinion_end();
--> statement-breakpoint
create function desk.check_opinion_remark() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  link desk.opinion_links;
begin
  select l.* into link from desk.opinion_links l where l.id = new.opinion_id for update;
  if link.ended_at is not null or link.expires_at <= now() then
    raise exception 'link % is closed', new.opinion_id using errcode = 'CS403';
  end if;
  if (select count(*) from desk.opinion_remarks r where r.opinion_id = new.opinion_id) >= 5 then
    raise exception 'link % holds all the remarks it takes', new.opinion_id using errcode = 'CS403';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger while_open before insert on desk.opinion_remarks for each row execute function desk.check_opinion_remark();
--> statement-breakpoint
create trigger no_delete before delete on desk.opinion_links for each row execute function desk.refuse();
--> statement-breakpoint
create trigger no_truncate before truncate on desk.opinion_links for each statement execute function desk.refuse();
--> statement-breakpoint
create trigger insert_only before update or delete on desk.opinion_remarks for each row execute function desk.refuse();
--> statement-breakpoint
create trigger no_truncate before truncate on desk.opinion_remarks for each statement execute function desk.refuse();
--> statement-breakpoint
alter table desk.opinion_links enable always trigger ended_once;
--> statement-breakpoint
alter table desk.opinion_links enable always trigger no_delete;
--> statement-breakpoint
alter table desk.opinion_links enable always trigger no_truncate;
--> statement-breakpoint
alter table desk.opinion_remarks enable always trigger while_open;
--> statement-breakpoint
alter table desk.opinion_remarks enable always trigger insert_only;
--> statement-breakpoint
alter table desk.opinion_remarks enable always trigger no_truncate;
--> statement-breakpoint
revoke all on function desk.check_assignment(), desk.check_opinion_end(), desk.check_opinion_remark() from public;
--> statement-breakpoint
grant update (assignee_id, review_due) on desk.claims to countersign_desk;
--> statement-breakpoint
grant select, insert on desk.opinion_links, desk.opinion_remarks to countersign_desk;
--> statement-breakpoint
grant update (ended_at, ended_by) on desk.opinion_links to countersign_desk;
