CREATE TABLE "desk"."promise_notices" (
	"claim_id" text NOT NULL,
	"last_day" date NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "promise_notices_claim_id_last_day_kind_pk" PRIMARY KEY("claim_id","last_day","kind"),
	CONSTRAINT "promise_notices_kind" CHECK ("desk"."promise_notices"."kind" in ('promise_due', 'promise_overdue'))
);
--> statement-breakpoint
ALTER TABLE "desk"."notification_choices" DROP CONSTRAINT "notification_choices_kind";--> statement-breakpoint
ALTER TABLE "desk"."notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "desk"."promise_notices" ADD CONSTRAINT "promise_notices_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."notification_choices" ADD CONSTRAINT "notification_choices_kind" CHECK ("desk"."notification_choices"."kind" in ('mentioned', 'commented', 'assigned', 'sent_back', 'countersigned', 'rejected', 'challenged', 'promise_due', 'promise_overdue'));--> statement-breakpoint
ALTER TABLE "desk"."notifications" ADD CONSTRAINT "notifications_kind" CHECK ("desk"."notifications"."kind" in ('mentioned', 'commented', 'assigned', 'sent_back', 'countersigned', 'rejected', 'challenged', 'promise_due', 'promise_overdue', 'mail_failed'));