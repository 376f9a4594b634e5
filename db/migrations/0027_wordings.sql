CREATE TABLE "desk"."wordings" (
	"claim_id" text PRIMARY KEY NOT NULL,
	"plain" text NOT NULL,
	"told" text,
	"search" "tsvector" NOT NULL,
	CONSTRAINT "wordings_plain_hash" CHECK ("desk"."wordings"."plain" ~ '^([0-9a-f]{64})?$')
);
--> statement-breakpoint
ALTER TABLE "desk"."wordings" ADD CONSTRAINT "wordings_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wordings_plain" ON "desk"."wordings" USING btree ("plain") WHERE plain <> '';--> statement-breakpoint
CREATE INDEX "wordings_told" ON "desk"."wordings" USING btree ("told") WHERE told is not null;--> statement-breakpoint
CREATE INDEX "wordings_search" ON "desk"."wordings" USING gin ("search");--> statement-breakpoint
CREATE INDEX "passages_words" ON "desk"."passages" USING btree (md5("exact"));