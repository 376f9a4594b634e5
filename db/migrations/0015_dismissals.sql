CREATE TABLE "desk"."dismissals" (
	"capture_id" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"dismissed_by" text NOT NULL,
	"dismissed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dismissals_capture_id_start_end_pk" PRIMARY KEY("capture_id","start","end"),
	CONSTRAINT "dismissals_order" CHECK ("desk"."dismissals"."start" >= 0 and "desk"."dismissals"."end" > "desk"."dismissals"."start")
);
--> statement-breakpoint
ALTER TABLE "desk"."dismissals" ADD CONSTRAINT "dismissals_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "desk"."captures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."dismissals" ADD CONSTRAINT "dismissals_dismissed_by_people_id_fk" FOREIGN KEY ("dismissed_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;