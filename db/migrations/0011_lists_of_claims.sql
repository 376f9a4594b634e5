CREATE TABLE "desk"."saved_filters" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_filters_name_length" CHECK (char_length("desk"."saved_filters"."name") between 1 and 80),
	CONSTRAINT "saved_filters_query" CHECK (char_length("desk"."saved_filters"."query") between 1 and 1000 and "desk"."saved_filters"."query" ~ '^[a-z]+=')
);
--> statement-breakpoint
ALTER TABLE "desk"."saved_filters" ADD CONSTRAINT "saved_filters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_filters_name" ON "desk"."saved_filters" USING btree ("person_id",lower("name"));--> statement-breakpoint
CREATE INDEX "saved_filters_shared" ON "desk"."saved_filters" USING btree ("created_at") WHERE shared;--> statement-breakpoint
CREATE INDEX "claims_state" ON "desk"."claims" USING btree ("state","changed_at","id");--> statement-breakpoint
CREATE INDEX "reports_outlet" ON "desk"."reports" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "revisions_author" ON "desk"."revisions" USING btree ("author_id","claim_id","no");