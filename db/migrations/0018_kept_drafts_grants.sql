-- What is kept while it is typed is no revision: its owner's next words take its place, and it is forgotten once saved.
grant select, insert, delete on desk.kept_drafts, desk.present to countersign_desk;
--> statement-breakpoint
grant update (base_no, fields, saved_at, discarded_at) on desk.kept_drafts to countersign_desk;
--> statement-breakpoint
grant update (seen_at) on desk.present to countersign_desk;
