ALTER TABLE "desk"."claims" ADD COLUMN "outlet_id" text;--> statement-breakpoint
CREATE INDEX "claims_outlet" ON "desk"."claims" USING btree ("outlet_id","changed_at","id");