CREATE TABLE "desk"."challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"published_no" integer NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	"link" text,
	"token_hash" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"closing" text,
	"closing_note" text,
	CONSTRAINT "challenges_words" CHECK (char_length("desk"."challenges"."words") between 1 and 2000),
	CONSTRAINT "challenges_link" CHECK (char_length("desk"."challenges"."link") <= 2000),
	CONSTRAINT "challenges_closed" CHECK (("desk"."challenges"."closed_at" is null) = ("desk"."challenges"."closing" is null) and ("desk"."challenges"."closed_at" is null) = ("desk"."challenges"."closed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "desk"."judgements" (
	"claim_id" text NOT NULL,
	"no" integer NOT NULL,
	"other_id" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"reviewer_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "judgements_claim_id_no_other_id_pk" PRIMARY KEY("claim_id","no","other_id"),
	CONSTRAINT "judgements_verdict" CHECK ("desk"."judgements"."verdict" in ('contradicts', 'corroborates', 'repeats', 'unrelated')),
	CONSTRAINT "judgements_note" CHECK ("desk"."judgements"."verdict" <> 'contradicts' or "desk"."judgements"."note" ~ '\S'),
	CONSTRAINT "judgements_two" CHECK ("desk"."judgements"."claim_id" <> "desk"."judgements"."other_id")
);
--> statement-breakpoint
CREATE TABLE "desk"."measures" (
	"id" text PRIMARY KEY NOT NULL,
	"topic_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"nouns" jsonb NOT NULL,
	"places" jsonb NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "measures_title_length" CHECK (char_length("desk"."measures"."title") between 1 and 200),
	CONSTRAINT "measures_lists" CHECK (jsonb_typeof("desk"."measures"."nouns") = 'array' and jsonb_typeof("desk"."measures"."places") = 'array')
);
--> statement-breakpoint
CREATE TABLE "desk"."proposal_decisions" (
	"proposal_id" text PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"sha256" text NOT NULL,
	"decided_by" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_decisions_decision" CHECK ("desk"."proposal_decisions"."decision" in ('countersign', 'decline', 'withdraw')),
	CONSTRAINT "proposal_decisions_remark" CHECK ("desk"."proposal_decisions"."decision" <> 'decline' or "desk"."proposal_decisions"."remark" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "desk"."proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"published_no" integer NOT NULL,
	"kind" text NOT NULL,
	"body" "bytea" NOT NULL,
	"sha256" text GENERATED ALWAYS AS (encode(sha256(body), 'hex')) STORED NOT NULL,
	"challenge_id" text,
	"proposed_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposals_kind" CHECK ("desk"."proposals"."kind" in ('retract', 'remove', 'check_again', 'explain', 'answer')),
	CONSTRAINT "proposals_size" CHECK (octet_length("desk"."proposals"."body") <= 2097152),
	CONSTRAINT "proposals_answer" CHECK (("desk"."proposals"."kind" = 'answer') = ("desk"."proposals"."challenge_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "published"."disputes" (
	"id" text PRIMARY KEY NOT NULL,
	"fact_id" text NOT NULL,
	"other_id" text NOT NULL,
	"note" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"how" text,
	"closing_note" text,
	CONSTRAINT "disputes_two" CHECK ("published"."disputes"."fact_id" <> "published"."disputes"."other_id"),
	CONSTRAINT "disputes_closed" CHECK (("published"."disputes"."closed_at" is null) = ("published"."disputes"."how" is null))
);
--> statement-breakpoint
CREATE TABLE "published"."fact_links" (
	"fact_id" text NOT NULL,
	"edition" bigint NOT NULL,
	"kind" text NOT NULL,
	"to_id" text NOT NULL,
	"amount" jsonb,
	"from_day" date,
	"known_from" timestamp with time zone NOT NULL,
	"known_until" timestamp with time zone,
	CONSTRAINT "fact_links_fact_id_edition_kind_to_id_pk" PRIMARY KEY("fact_id","edition","kind","to_id"),
	CONSTRAINT "fact_links_two" CHECK ("published"."fact_links"."fact_id" <> "published"."fact_links"."to_id")
);
--> statement-breakpoint
CREATE TABLE "published"."measured_facts" (
	"fact_id" text NOT NULL,
	"edition" bigint NOT NULL,
	"measure_id" text NOT NULL,
	"role" text NOT NULL,
	"known_from" timestamp with time zone NOT NULL,
	"known_until" timestamp with time zone,
	"line" json,
	CONSTRAINT "measured_facts_fact_id_edition_pk" PRIMARY KEY("fact_id","edition")
);
--> statement-breakpoint
CREATE TABLE "published"."measures" (
	"id" text PRIMARY KEY NOT NULL,
	"topic_id" text,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"nouns" jsonb NOT NULL,
	"places" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk"."claims" DROP CONSTRAINT "claims_state";--> statement-breakpoint
ALTER TABLE "desk"."claims" DROP CONSTRAINT "claims_published_has_number";--> statement-breakpoint
ALTER TABLE "published"."events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "desk"."history" ADD COLUMN "topic_id" text;--> statement-breakpoint
ALTER TABLE "desk"."history" ADD COLUMN "measure_id" text;--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD COLUMN "measure_id" text;--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD COLUMN "measure_role" text;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD COLUMN "standing" text DEFAULT 'current' NOT NULL;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD COLUMN "disputed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD COLUMN "due_earliest" date;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD COLUMN "due_latest" date;--> statement-breakpoint
ALTER TABLE "published"."facts" ADD COLUMN "check_again_on" date;--> statement-breakpoint
ALTER TABLE "published"."newsroom" ADD COLUMN "check_again_days" jsonb DEFAULT '{"deployment":90,"withdrawal":90,"casualty":30,"displacement":60,"funding":180}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "desk"."challenges" ADD CONSTRAINT "challenges_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."challenges" ADD CONSTRAINT "challenges_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."judgements" ADD CONSTRAINT "judgements_other_id_claims_id_fk" FOREIGN KEY ("other_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."judgements" ADD CONSTRAINT "judgements_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."judgements" ADD CONSTRAINT "judgements_claim_id_no_reviews_claim_id_no_fk" FOREIGN KEY ("claim_id","no") REFERENCES "desk"."reviews"("claim_id","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."measures" ADD CONSTRAINT "measures_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "desk"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."measures" ADD CONSTRAINT "measures_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."proposal_decisions" ADD CONSTRAINT "proposal_decisions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "desk"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."proposal_decisions" ADD CONSTRAINT "proposal_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."proposals" ADD CONSTRAINT "proposals_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "desk"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."proposals" ADD CONSTRAINT "proposals_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "desk"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."proposals" ADD CONSTRAINT "proposals_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "identity"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."disputes" ADD CONSTRAINT "disputes_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."disputes" ADD CONSTRAINT "disputes_other_id_facts_id_fk" FOREIGN KEY ("other_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."fact_links" ADD CONSTRAINT "fact_links_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."fact_links" ADD CONSTRAINT "fact_links_to_id_facts_id_fk" FOREIGN KEY ("to_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."measured_facts" ADD CONSTRAINT "measured_facts_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."measured_facts" ADD CONSTRAINT "measured_facts_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "published"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."measures" ADD CONSTRAINT "measures_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "published"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "challenges_token" ON "desk"."challenges" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "challenges_key" ON "desk"."challenges" USING btree ("key");--> statement-breakpoint
CREATE INDEX "challenges_claim" ON "desk"."challenges" USING btree ("claim_id","at");--> statement-breakpoint
CREATE INDEX "challenges_open" ON "desk"."challenges" USING btree ("at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "judgements_other" ON "desk"."judgements" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "measures_slug" ON "desk"."measures" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "measures_title" ON "desk"."measures" USING btree (lower("title"));--> statement-breakpoint
CREATE INDEX "measures_topic" ON "desk"."measures" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "proposal_decisions_by" ON "desk"."proposal_decisions" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "proposals_claim" ON "desk"."proposals" USING btree ("claim_id","at");--> statement-breakpoint
CREATE INDEX "proposals_at" ON "desk"."proposals" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "proposals_challenge" ON "desk"."proposals" USING btree ("challenge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "disputes_open" ON "published"."disputes" USING btree (least("fact_id", "other_id"),greatest("fact_id", "other_id")) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "disputes_fact" ON "published"."disputes" USING btree ("fact_id");--> statement-breakpoint
CREATE INDEX "disputes_other" ON "published"."disputes" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "fact_links_to" ON "published"."fact_links" USING btree ("to_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "measured_facts_now" ON "published"."measured_facts" USING btree ("fact_id") WHERE known_until is null;--> statement-breakpoint
CREATE INDEX "measured_facts_measure" ON "published"."measured_facts" USING btree ("measure_id") WHERE known_until is null;--> statement-breakpoint
CREATE INDEX "measured_facts_known" ON "published"."measured_facts" USING btree ("measure_id","known_from");--> statement-breakpoint
CREATE UNIQUE INDEX "published_measures_slug" ON "published"."measures" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "published_measures_topic" ON "published"."measures" USING btree ("topic_id");--> statement-breakpoint
ALTER TABLE "desk"."history" ADD CONSTRAINT "history_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "desk"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."history" ADD CONSTRAINT "history_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "desk"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."revisions" ADD CONSTRAINT "revisions_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "desk"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_person" ON "desk"."history" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "history_act" ON "desk"."history" USING btree ("act","id");--> statement-breakpoint
CREATE INDEX "history_measure" ON "desk"."history" USING btree ("measure_id","id");--> statement-breakpoint
CREATE INDEX "history_topic" ON "desk"."history" USING btree ("topic_id","id");--> statement-breakpoint
CREATE INDEX "revisions_measure" ON "desk"."revisions" USING btree ("measure_id","measure_role","claim_id","no");--> statement-breakpoint
CREATE INDEX "facts_due" ON "published"."facts" USING btree ("due_earliest","id") WHERE due_earliest is not null and standing = 'current';--> statement-breakpoint
CREATE INDEX "facts_check_again" ON "published"."facts" USING btree ("check_again_on","id") WHERE check_again_on is not null and standing = 'current';--> statement-breakpoint
CREATE INDEX "facts_disputed" ON "published"."facts" USING btree ("changed_at","id") WHERE disputed;--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_state" CHECK ("desk"."claims"."state" in ('draft', 'submitted', 'published', 'rejected', 'superseded', 'retracted', 'removed'));--> statement-breakpoint
ALTER TABLE "desk"."claims" ADD CONSTRAINT "claims_published_has_number" CHECK ("desk"."claims"."state" in ('draft', 'submitted', 'rejected') or "desk"."claims"."published_no" is not null);--> statement-breakpoint
ALTER TABLE "published"."events" ADD CONSTRAINT "events_kind" CHECK ("published"."events"."kind" in ('first', 'correction', 'update', 'clarification', 'superseded', 'retracted', 'removed', 'checked_again', 'disputed', 'dispute_ended', 'answered'));--> statement-breakpoint
ALTER TABLE "published"."facts" ADD CONSTRAINT "facts_standing" CHECK ("published"."facts"."standing" in ('current', 'superseded', 'retracted', 'removed'));