CREATE SCHEMA "desk";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE SCHEMA "published";
--> statement-breakpoint
CREATE TABLE "desk"."captures" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"bytes_sha256" text GENERATED ALWAYS AS (encode(sha256(bytes), 'hex')) STORED NOT NULL,
	"media_type" text NOT NULL,
	"text" text NOT NULL,
	"text_sha256" text NOT NULL,
	"extractor" text NOT NULL,
	"captured_by" text NOT NULL,
	"captured_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."citations" (
	"claim_id" text NOT NULL,
	"no" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"passage_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "citations_claim_id_no_ordinal_pk" PRIMARY KEY("claim_id","no","ordinal"),
	CONSTRAINT "citations_role" CHECK ("desk"."citations"."role" in ('supports', 'attributes', 'dates', 'disputes', 'context'))
);
--> statement-breakpoint
CREATE TABLE "desk"."claims" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"head_no" integer DEFAULT 0 NOT NULL,
	"published_no" integer,
	"submitted_by" text,
	"submitted_at" timestamp with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_state" CHECK ("desk"."claims"."state" in ('draft', 'submitted', 'published', 'rejected')),
	CONSTRAINT "claims_public_is_not_ahead" CHECK ("desk"."claims"."published_no" is null or "desk"."claims"."published_no" <= "desk"."claims"."head_no"),
	CONSTRAINT "claims_published_has_number" CHECK ("desk"."claims"."state" <> 'published' or "desk"."claims"."published_no" is not null),
	CONSTRAINT "claims_submitted_since" CHECK (("desk"."claims"."state" = 'submitted') = ("desk"."claims"."submitted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "desk"."history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "desk"."history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" text,
	"act" text NOT NULL,
	"claim_id" text,
	"revision_no" integer,
	"report_id" text,
	"edition" bigint,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."outlets" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner" text DEFAULT '' NOT NULL,
	"wire" boolean DEFAULT false NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outlets_name_length" CHECK (char_length("desk"."outlets"."name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "desk"."passages" (
	"id" text PRIMARY KEY NOT NULL,
	"capture_id" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passages_span" UNIQUE("capture_id","start","end"),
	CONSTRAINT "passages_order" CHECK ("desk"."passages"."start" >= 0 and "desk"."passages"."end" > "desk"."passages"."start")
);
--> statement-breakpoint
CREATE TABLE "desk"."receipts" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"act" text NOT NULL,
	"outcome" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "receipts_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "desk"."reports" (
	"id" text PRIMARY KEY NOT NULL,
	"outlet_id" text NOT NULL,
	"carries_id" text,
	"title" text NOT NULL,
	"byline" text DEFAULT '' NOT NULL,
	"url" text,
	"url_key" text,
	"published" text,
	"zone" text DEFAULT 'UTC' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reports_published" CHECK ("desk"."reports"."published" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	CONSTRAINT "reports_title" CHECK (char_length("desk"."reports"."title") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "desk"."reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"no" integer NOT NULL,
	"sha256" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"decision" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_one_per_revision" UNIQUE("claim_id","no"),
	CONSTRAINT "reviews_decision" CHECK ("desk"."reviews"."decision" in ('approve', 'requestChanges', 'reject')),
	CONSTRAINT "reviews_remark" CHECK ("desk"."reviews"."decision" = 'approve' or char_length(btrim("desk"."reviews"."remark")) > 0)
);
--> statement-breakpoint
CREATE TABLE "desk"."revisions" (
	"claim_id" text NOT NULL,
	"no" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"sha256" text GENERATED ALWAYS AS (encode(sha256(body), 'hex')) STORED NOT NULL,
	"author_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"statement" text DEFAULT '' NOT NULL,
	"vouch" text DEFAULT '' NOT NULL,
	"kind" text,
	"value" numeric,
	"lower" numeric,
	"upper" numeric,
	"earliest" date,
	"latest" date,
	"topic_id" text,
	CONSTRAINT "revisions_claim_id_no_pk" PRIMARY KEY("claim_id","no"),
	CONSTRAINT "revisions_size" CHECK (octet_length("desk"."revisions"."body") <= 262144),
	CONSTRAINT "revisions_vouch" CHECK ("desk"."revisions"."vouch" in ('said', 'so', 'not_so')),
	CONSTRAINT "revisions_bounds" CHECK ("desk"."revisions"."lower" <= "desk"."revisions"."upper" and "desk"."revisions"."lower" <= "desk"."revisions"."value" and "desk"."revisions"."value" <= "desk"."revisions"."upper"),
	CONSTRAINT "revisions_dates" CHECK ("desk"."revisions"."earliest" <= "desk"."revisions"."latest")
);
--> statement-breakpoint
CREATE TABLE "desk"."topics" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "topics_title_length" CHECK (char_length("desk"."topics"."title") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "identity"."invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"roles" text[] NOT NULL,
	"invited_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_purpose" CHECK ("identity"."invitations"."purpose" in ('join', 'setup')),
	CONSTRAINT "invitations_roles" CHECK (cardinality(roles) > 0 and roles <@ array['editor','reviewer','admin']::text[])
);
--> statement-breakpoint
CREATE TABLE "identity"."limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "identity"."people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"roles" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_roles" CHECK (cardinality(roles) > 0 and roles <@ array['editor','reviewer','admin']::text[]),
	CONSTRAINT "people_name" CHECK (char_length("identity"."people"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"agent" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published"."edition" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"no" bigint DEFAULT 0 NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_one_row" CHECK ("published"."edition"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "published"."events" (
	"edition" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"fact_id" text NOT NULL,
	"no" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "events_kind" CHECK ("published"."events"."kind" in ('first', 'correction', 'update', 'clarification'))
);
--> statement-breakpoint
CREATE TABLE "published"."fact_reports" (
	"fact_id" text NOT NULL,
	"report_id" text NOT NULL,
	CONSTRAINT "fact_reports_fact_id_report_id_pk" PRIMARY KEY("fact_id","report_id")
);
--> statement-breakpoint
CREATE TABLE "published"."facts" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"topic_id" text,
	"statement" text NOT NULL,
	"no" integer NOT NULL,
	"document" jsonb NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"edition" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published"."newsroom" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"bylines" text DEFAULT 'roles' NOT NULL,
	"example" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "newsroom_one_row" CHECK ("published"."newsroom"."id" = 1),
	CONSTRAINT "newsroom_bylines" CHECK ("published"."newsroom"."bylines" in ('names', 'roles'))
);
--> statement-breakpoint
CREATE TABLE "published"."reports" (
	"id" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published"."topics" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk"."captures" ADD CONSTRAINT "captures_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "desk"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."captures" ADD CONSTRAINT "captures_captured_by_people_id_fk" FOREIGN KEY ("captured_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."citations" ADD CONSTRAINT "citations_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "desk"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."citations" ADD CONSTRAINT "citations_claim_id_no_revisions_claim_id_no_fk" FOREIGN KEY ("claim_id","no") REFERENCES "desk"."revisions"("claim_id","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "desk"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_submitted_by_people_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."history" ADD CONSTRAINT "history_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."history" ADD CONSTRAINT "history_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."history" ADD CONSTRAINT "history_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "desk"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."outlets" ADD CONSTRAINT "outlets_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."passages" ADD CONSTRAINT "passages_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "desk"."captures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."passages" ADD CONSTRAINT "passages_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."receipts" ADD CONSTRAINT "receipts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."reports" ADD CONSTRAINT "reports_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "desk"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."reports" ADD CONSTRAINT "reports_carries_id_outlets_id_fk" FOREIGN KEY ("carries_id") REFERENCES "desk"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."reports" ADD CONSTRAINT "reports_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."reviews" ADD CONSTRAINT "reviews_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."reviews" ADD CONSTRAINT "reviews_claim_id_no_revisions_claim_id_no_fk" FOREIGN KEY ("claim_id","no") REFERENCES "desk"."revisions"("claim_id","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD CONSTRAINT "revisions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD CONSTRAINT "revisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD CONSTRAINT "revisions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "desk"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."topics" ADD CONSTRAINT "topics_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."events" ADD CONSTRAINT "events_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."fact_reports" ADD CONSTRAINT "fact_reports_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."fact_reports" ADD CONSTRAINT "fact_reports_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "published"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD CONSTRAINT "facts_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "published"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "captures_report" ON "desk"."captures" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "captures_text" ON "desk"."captures" USING btree ("text_sha256");--> statement-breakpoint
CREATE INDEX "citations_passage" ON "desk"."citations" USING btree ("passage_id");--> statement-breakpoint
CREATE INDEX "claims_report" ON "desk"."claims" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "claims_queue" ON "desk"."claims" USING btree ("submitted_at","id") WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX "claims_changed" ON "desk"."claims" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "history_claim" ON "desk"."history" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "history_report" ON "desk"."history" USING btree ("report_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "outlets_name" ON "desk"."outlets" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "reports_url_key" ON "desk"."reports" USING btree ("url_key");--> statement-breakpoint
CREATE INDEX "reports_created" ON "desk"."reports" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "revisions_topic" ON "desk"."revisions" USING btree ("topic_id");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_slug" ON "desk"."topics" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_title" ON "desk"."topics" USING btree (lower("title"));--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "identity"."invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "identity"."people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "identity"."sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_fact" ON "published"."events" USING btree ("fact_id","edition");--> statement-breakpoint
CREATE INDEX "fact_reports_report" ON "published"."fact_reports" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "facts_latest" ON "published"."facts" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "facts_topic" ON "published"."facts" USING btree ("topic_id","changed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "published_topics_slug" ON "published"."topics" USING btree ("slug");