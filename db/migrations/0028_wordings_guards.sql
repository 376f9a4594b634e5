-- Drawn from the newest revision: it is written over with it, and never taken away.
grant select, insert on desk.wordings to countersign_desk;
--> statement-breakpoint
grant update (plain, told, search) on desk.wordings to countersign_desk;
--> statement-breakpoint
create trigger no_truncate before truncate on desk.wordings for each statement execute function desk.refuse();
--> statement-breakpoint
alter table desk.wordings enable always trigger no_truncate;
