CREATE TABLE "desk"."comment_marks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "desk"."comment_marks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"comment_id" text NOT NULL,
	"mark" text NOT NULL,
	"marked_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_marks_mark" CHECK ("desk"."comment_marks"."mark" in ('resolve', 'reopen', 'withdraw'))
);
--> statement-breakpoint
CREATE TABLE "desk"."comments" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"revision_no" integer NOT NULL,
	"reply_to" text,
	"field" text,
	"passage_id" text,
	"author_id" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comments_words" CHECK ("desk"."comments"."words" ~ '\S' and char_length("desk"."comments"."words") <= 4000),
	CONSTRAINT "comments_anchor" CHECK (num_nonnulls("desk"."comments"."reply_to", "desk"."comments"."field", "desk"."comments"."passage_id") <= 1),
	CONSTRAINT "comments_field" CHECK ("desk"."comments"."field" ~ '^[a-zA-Z]{1,30}$')
);
--> statement-breakpoint
CREATE TABLE "desk"."mentions" (
	"comment_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "mentions_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "desk"."comment_marks" ADD CONSTRAINT "comment_marks_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "desk"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."comment_marks" ADD CONSTRAINT "comment_marks_marked_by_people_id_fk" FOREIGN KEY ("marked_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."comments" ADD CONSTRAINT "comments_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."comments" ADD CONSTRAINT "comments_reply_to_comments_id_fk" FOREIGN KEY ("reply_to") REFERENCES "desk"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."comments" ADD CONSTRAINT "comments_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "desk"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."comments" ADD CONSTRAINT "comments_claim_id_revision_no_revisions_claim_id_no_fk" FOREIGN KEY ("claim_id","revision_no") REFERENCES "desk"."revisions"("claim_id","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."mentions" ADD CONSTRAINT "mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "desk"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."mentions" ADD CONSTRAINT "mentions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_marks_comment" ON "desk"."comment_marks" USING btree ("comment_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_marks_withdrawn" ON "desk"."comment_marks" USING btree ("comment_id") WHERE mark = 'withdraw';--> statement-breakpoint
CREATE INDEX "comments_claim" ON "desk"."comments" USING btree ("claim_id","at");--> statement-breakpoint
CREATE INDEX "comments_reply" ON "desk"."comments" USING btree ("reply_to");