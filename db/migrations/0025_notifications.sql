CREATE TABLE "desk"."notification_choices" (
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"how" text NOT NULL,
	CONSTRAINT "notification_choices_person_id_kind_pk" PRIMARY KEY("person_id","kind"),
	CONSTRAINT "notification_choices_kind" CHECK ("desk"."notification_choices"."kind" in ('mentioned', 'commented', 'assigned', 'sent_back', 'countersigned', 'rejected', 'challenged')),
	CONSTRAINT "notification_choices_how" CHECK ("desk"."notification_choices"."how" in ('at_once', 'hourly', 'daily', 'never'))
);
--> statement-breakpoint
CREATE TABLE "desk"."notifications" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "desk"."notifications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text,
	"claim_id" text,
	"comment_id" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	"mail_due_at" timestamp with time zone,
	"mail_leased_until" timestamp with time zone,
	"mail_attempts" integer DEFAULT 0 NOT NULL,
	"mailed_at" timestamp with time zone,
	"mail_given_up_at" timestamp with time zone,
	CONSTRAINT "notifications_kind" CHECK ("desk"."notifications"."kind" in ('mentioned', 'commented', 'assigned', 'sent_back', 'countersigned', 'rejected', 'challenged', 'mail_failed')),
	CONSTRAINT "notifications_no_mail_of_mail" CHECK ("desk"."notifications"."kind" <> 'mail_failed' or "desk"."notifications"."mail_due_at" is null),
	CONSTRAINT "notifications_mailed_or_given_up" CHECK (num_nonnulls("desk"."notifications"."mailed_at", "desk"."notifications"."mail_given_up_at") <= 1),
	CONSTRAINT "notifications_attempts" CHECK ("desk"."notifications"."mail_attempts" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "desk"."notification_choices" ADD CONSTRAINT "notification_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."notifications" ADD CONSTRAINT "notifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."notifications" ADD CONSTRAINT "notifications_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."notifications" ADD CONSTRAINT "notifications_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."notifications" ADD CONSTRAINT "notifications_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "desk"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notifications_person" ON "desk"."notifications" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "desk"."notifications" USING btree ("person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_mail" ON "desk"."notifications" USING btree ("mail_due_at","person_id") WHERE mailed_at is null and mail_given_up_at is null and read_at is null;