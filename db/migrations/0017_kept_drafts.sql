CREATE TABLE "desk"."kept_drafts" (
	"person_id" text NOT NULL,
	"place" text NOT NULL,
	"base_no" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"discarded_at" timestamp with time zone,
	CONSTRAINT "kept_drafts_person_id_place_pk" PRIMARY KEY("person_id","place"),
	CONSTRAINT "kept_drafts_place" CHECK ("desk"."kept_drafts"."place" ~ '^/desk/(claims|reports)/' and char_length("desk"."kept_drafts"."place") <= 300),
	CONSTRAINT "kept_drafts_fields" CHECK (jsonb_typeof("desk"."kept_drafts"."fields") = 'array' and octet_length("desk"."kept_drafts"."fields"::text) <= 600000)
);
--> statement-breakpoint
CREATE TABLE "desk"."present" (
	"claim_id" text NOT NULL,
	"person_id" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "present_claim_id_person_id_pk" PRIMARY KEY("claim_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "desk"."kept_drafts" ADD CONSTRAINT "kept_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."present" ADD CONSTRAINT "present_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."present" ADD CONSTRAINT "present_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;