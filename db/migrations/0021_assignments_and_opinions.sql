CREATE TABLE "desk"."opinion_links" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"no" integer NOT NULL,
	"expert" text NOT NULL,
	"token_hash" text NOT NULL,
	"asked_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	CONSTRAINT "opinion_links_expert" CHECK (char_length("desk"."opinion_links"."expert") between 1 and 200),
	CONSTRAINT "opinion_links_token_hash" CHECK ("desk"."opinion_links"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "opinion_links_expires" CHECK ("desk"."opinion_links"."expires_at" <= "desk"."opinion_links"."at" + interval '31 days'),
	CONSTRAINT "opinion_links_ended" CHECK (("desk"."opinion_links"."ended_at" is null) = ("desk"."opinion_links"."ended_by" is null))
);
--> statement-breakpoint
CREATE TABLE "desk"."opinion_remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"opinion_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opinion_remarks_once" UNIQUE("opinion_id","key"),
	CONSTRAINT "opinion_remarks_name" CHECK ("desk"."opinion_remarks"."name" ~ '\S' and char_length("desk"."opinion_remarks"."name") <= 200),
	CONSTRAINT "opinion_remarks_words" CHECK ("desk"."opinion_remarks"."words" ~ '\S' and char_length("desk"."opinion_remarks"."words") <= 4000)
);
--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD COLUMN "assignee_id" text;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD COLUMN "review_due" date;--> statement-breakpoint
ALTER TABLE "desk"."opinion_links" ADD CONSTRAINT "opinion_links_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."opinion_links" ADD CONSTRAINT "opinion_links_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."opinion_links" ADD CONSTRAINT "opinion_links_claim_id_no_revisions_claim_id_no_fk" FOREIGN KEY ("claim_id","no") REFERENCES "desk"."revisions"("claim_id","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."opinion_remarks" ADD CONSTRAINT "opinion_remarks_opinion_id_opinion_links_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "desk"."opinion_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "opinion_links_token" ON "desk"."opinion_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "opinion_links_claim" ON "desk"."opinion_links" USING btree ("claim_id","at");--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_assignee_id_people_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_assignee" ON "desk"."claims" USING btree ("assignee_id","submitted_at") WHERE assignee_id is not null;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_due" CHECK ("desk"."claims"."review_due" is null or "desk"."claims"."assignee_id" is not null);