grant select, insert, delete on desk.dismissals to countersign_desk;
--> statement-breakpoint
create trigger no_truncate before truncate on desk.dismissals for each statement execute function desk.refuse();
--> statement-breakpoint
alter table desk.dismissals enable always trigger no_truncate;
--> statement-breakpoint
-- When a report was published may be learnt, or put right, after it was captured.
grant update (published) on desk.reports to countersign_desk;
