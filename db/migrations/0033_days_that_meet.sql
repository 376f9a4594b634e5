ALTER TABLE "desk"."wordings" ADD COLUMN "earliest" date;--> statement-breakpoint
ALTER TABLE "desk"."wordings" ADD COLUMN "latest" date;--> statement-breakpoint
ALTER TABLE "published"."measured_facts" ADD COLUMN "earliest" date;--> statement-breakpoint
ALTER TABLE "published"."measured_facts" ADD COLUMN "latest" date;--> statement-breakpoint
CREATE INDEX "measured_facts_days" ON "published"."measured_facts" USING btree ("measure_id","role","earliest","latest") WHERE known_until is null;