grant select, insert on desk.comments, desk.comment_marks, desk.mentions to countersign_desk;
--> statement-breakpoint
do $$
declare t text;
begin
  -- What was said stays said: a comment is withdrawn by a mark beside it, never reworded.
  foreach t in array array['desk.comments', 'desk.comment_marks', 'desk.mentions'] loop
    execute format('create trigger insert_only before update or delete on %s for each row execute function desk.refuse()', t);
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger insert_only', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;
--> statement-breakpoint
create function desk.check_comment() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.reply_to is not null and not exists (
    select from desk.comments c where c.id = new.reply_to and c.claim_id = new.claim_id and c.reply_to is null
  ) then
    raise exception 'comment % replies to none that begins a thread about its claim', new.id using errcode = 'CS422';
  end if;
  if new.passage_id is not null and not exists (
    select from desk.citations c
    where c.claim_id = new.claim_id and c.no = new.revision_no and c.passage_id = new.passage_id
  ) then
    raise exception 'comment % is about a passage that its revision does not cite', new.id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger in_its_thread before insert on desk.comments for each row execute function desk.check_comment();
--> statement-breakpoint
alter table desk.comments enable always trigger in_its_thread;
--> statement-breakpoint
create function desk.check_comment_mark() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare comment desk.comments;
begin
  select * into comment from desk.comments c where c.id = new.comment_id;
  if new.mark = 'withdraw' and comment.author_id is distinct from new.marked_by then
    raise exception 'comment % is withdrawn by somebody who did not write it', new.comment_id using errcode = 'CS403';
  end if;
  if new.mark <> 'withdraw' and comment.reply_to is not null then
    raise exception 'comment % begins no thread', new.comment_id using errcode = 'CS422';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger by_its_writer before insert on desk.comment_marks for each row execute function desk.check_comment_mark();
--> statement-breakpoint
alter table desk.comment_marks enable always trigger by_its_writer;
--> statement-breakpoint
revoke all on function desk.check_comment(), desk.check_comment_mark() from public;
