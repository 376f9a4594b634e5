grant select, insert, delete on desk.saved_filters to countersign_desk;
--> statement-breakpoint
create trigger no_truncate before truncate on desk.saved_filters for each statement execute function desk.refuse();
--> statement-breakpoint
alter table desk.saved_filters enable always trigger no_truncate;
--> statement-breakpoint
-- Claims are found by any part of their words, in whatever language: nothing is stemmed.
create index revisions_statement on desk.revisions using gin (lower(statement) trigram.gin_trgm_ops);
--> statement-breakpoint
create index reports_title on desk.reports using gin (lower(title) trigram.gin_trgm_ops);
