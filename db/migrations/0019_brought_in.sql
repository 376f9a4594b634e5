CREATE TABLE "desk"."archive_links" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"url" text NOT NULL,
	"recorded_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp with time zone,
	"checked_by" text,
	"outcome" text,
	CONSTRAINT "archive_links_once" UNIQUE("report_id","url"),
	CONSTRAINT "archive_links_url" CHECK (char_length("desk"."archive_links"."url") <= 2000),
	CONSTRAINT "archive_links_outcome" CHECK ("desk"."archive_links"."outcome" in ('same', 'differs', 'unreachable')),
	CONSTRAINT "archive_links_checked" CHECK (("desk"."archive_links"."checked_at" is null) = ("desk"."archive_links"."outcome" is null) and ("desk"."archive_links"."checked_at" is null) = ("desk"."archive_links"."checked_by" is null))
);
--> statement-breakpoint
CREATE TABLE "desk"."readings" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"report_id" text,
	"bytes" "bytea" NOT NULL,
	"bytes_sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"text" text NOT NULL,
	"text_sha256" text NOT NULL,
	"pages" jsonb,
	"source" jsonb NOT NULL,
	"extractor" text NOT NULL,
	"told" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."source_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"capture_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"passage_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"note" text,
	CONSTRAINT "source_changes_once" UNIQUE("capture_id","claim_id","passage_id"),
	CONSTRAINT "source_changes_closed" CHECK (("desk"."source_changes"."closed_at" is null) = ("desk"."source_changes"."closed_by" is null) and ("desk"."source_changes"."closed_at" is null) = ("desk"."source_changes"."note" is null)),
	CONSTRAINT "source_changes_note" CHECK (char_length("desk"."source_changes"."note") between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "desk"."captures" ADD COLUMN "pages" jsonb;--> statement-breakpoint
ALTER TABLE "desk"."captures" ADD COLUMN "source" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "desk"."passages" ADD COLUMN "page" integer;--> statement-breakpoint
ALTER TABLE "desk"."archive_links" ADD CONSTRAINT "archive_links_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "desk"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."archive_links" ADD CONSTRAINT "archive_links_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."archive_links" ADD CONSTRAINT "archive_links_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."readings" ADD CONSTRAINT "readings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."readings" ADD CONSTRAINT "readings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "desk"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."source_changes" ADD CONSTRAINT "source_changes_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "desk"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."source_changes" ADD CONSTRAINT "source_changes_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "desk"."captures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."source_changes" ADD CONSTRAINT "source_changes_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."source_changes" ADD CONSTRAINT "source_changes_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "desk"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."source_changes" ADD CONSTRAINT "source_changes_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "readings_person" ON "desk"."readings" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "readings_at" ON "desk"."readings" USING btree ("at");--> statement-breakpoint
CREATE INDEX "source_changes_open" ON "desk"."source_changes" USING btree ("at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "source_changes_report" ON "desk"."source_changes" USING btree ("report_id");