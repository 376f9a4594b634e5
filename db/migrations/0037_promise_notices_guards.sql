grant select, insert on desk.promise_notices to countersign_desk;
--> statement-breakpoint
create trigger insert_only before update or delete on desk.promise_notices for each row execute function desk.refuse();
--> statement-breakpoint
create trigger no_truncate before truncate on desk.promise_notices for each statement execute function desk.refuse();
--> statement-breakpoint
alter table desk.promise_notices enable always trigger insert_only;
--> statement-breakpoint
alter table desk.promise_notices enable always trigger no_truncate;
