ALTER TABLE "desk"."revisions" DROP CONSTRAINT "revisions_size";--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD CONSTRAINT "revisions_size" CHECK (octet_length("desk"."revisions"."body") <= 2097152);--> statement-breakpoint
ALTER TABLE "desk"."passages" ADD CONSTRAINT "passages_length" CHECK (char_length("desk"."passages"."exact") = "desk"."passages"."end" - "desk"."passages"."start");--> statement-breakpoint
-- Receipts written before this name no order: their forms are answered no more, and judged anew.
ALTER TABLE "desk"."receipts" ADD COLUMN "order_sha256" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "desk"."receipts" ALTER COLUMN "order_sha256" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "desk"."receipts" DROP CONSTRAINT "receipts_person_id_key_pk";--> statement-breakpoint
ALTER TABLE "desk"."receipts" ADD CONSTRAINT "receipts_person_id_key_order_sha256_pk" PRIMARY KEY("person_id","key","order_sha256");
