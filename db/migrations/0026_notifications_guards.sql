grant select, insert, update (read_at, mail_due_at, mail_leased_until, mail_attempts, mailed_at, mail_given_up_at)
  on desk.notifications to countersign_desk;
--> statement-breakpoint
grant select, insert, update (how) on desk.notification_choices to countersign_desk;
--> statement-breakpoint
create trigger no_delete before delete on desk.notifications for each row execute function desk.refuse();
--> statement-breakpoint
alter table desk.notifications enable always trigger no_delete;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['desk.notifications', 'desk.notification_choices'] loop
    execute format('create trigger no_truncate before truncate on %s for each statement execute function desk.refuse()', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;
