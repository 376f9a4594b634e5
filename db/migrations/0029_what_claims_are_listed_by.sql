DROP INDEX "desk"."claims_report";--> statement-breakpoint
DROP INDEX "desk"."claims_queue";--> statement-breakpoint
DROP INDEX "desk"."claims_assignee";--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD COLUMN "statement" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD COLUMN "topic_id" text;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD COLUMN "measure_id" text;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD COLUMN "writer_id" text;--> statement-breakpoint
CREATE INDEX "claims_topic" ON "desk"."claims" USING btree ("topic_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "claims_measure" ON "desk"."claims" USING btree ("measure_id","changed_at","id") WHERE measure_id is not null;--> statement-breakpoint
CREATE INDEX "claims_writer" ON "desk"."claims" USING btree ("writer_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "claims_report" ON "desk"."claims" USING btree ("report_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "claims_queue" ON "desk"."claims" USING btree ("submitted_at","id") WHERE submitted_at is not null;--> statement-breakpoint
CREATE INDEX "claims_assignee" ON "desk"."claims" USING btree ("assignee_id","submitted_at","id") WHERE assignee_id is not null;