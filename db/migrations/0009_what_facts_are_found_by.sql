CREATE TABLE "published"."catalogue" (
	"fact_id" text PRIMARY KEY NOT NULL,
	"edition" bigint NOT NULL,
	"standing" text NOT NULL,
	"topic_id" text,
	"measure_id" text,
	"kind" text,
	"place" text,
	"speaker" text,
	"disputed" boolean NOT NULL,
	"corrected" boolean NOT NULL,
	"updated" boolean NOT NULL,
	"check_again_on" date,
	"days" daterange,
	"search" "tsvector" NOT NULL,
	CONSTRAINT "catalogue_standing" CHECK ("published"."catalogue"."standing" in ('current', 'superseded', 'retracted'))
);
--> statement-breakpoint
CREATE TABLE "published"."names" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"spelled" text NOT NULL,
	CONSTRAINT "names_kind_key_pk" PRIMARY KEY("kind","key"),
	CONSTRAINT "names_kind" CHECK ("published"."names"."kind" in ('topic', 'measure', 'place', 'speaker', 'outlet'))
);
--> statement-breakpoint
CREATE TABLE "published"."outlets" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner" text NOT NULL,
	"wire" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "published"."reports" ADD COLUMN "outlet_id" text GENERATED ALWAYS AS (document #>> '{outlet,id}') STORED;--> statement-breakpoint
ALTER TABLE "published"."reports" ADD COLUMN "published_on" text GENERATED ALWAYS AS (coalesce(document ->> 'published', '')) STORED;--> statement-breakpoint
ALTER TABLE "published"."catalogue" ADD CONSTRAINT "catalogue_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "published"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_latest" ON "published"."catalogue" USING btree ("edition");--> statement-breakpoint
CREATE INDEX "catalogue_search" ON "published"."catalogue" USING gin ("search");--> statement-breakpoint
CREATE INDEX "catalogue_days" ON "published"."catalogue" USING gist ("days");--> statement-breakpoint
CREATE INDEX "catalogue_topic" ON "published"."catalogue" USING btree ("topic_id","edition");--> statement-breakpoint
CREATE INDEX "catalogue_measure" ON "published"."catalogue" USING btree ("measure_id","edition");--> statement-breakpoint
CREATE INDEX "catalogue_kind" ON "published"."catalogue" USING btree ("kind","edition");--> statement-breakpoint
CREATE INDEX "catalogue_place" ON "published"."catalogue" USING btree ("place","edition");--> statement-breakpoint
CREATE INDEX "catalogue_speaker" ON "published"."catalogue" USING btree ("speaker","edition");--> statement-breakpoint
CREATE INDEX "catalogue_standing" ON "published"."catalogue" USING btree ("standing","edition") WHERE standing <> 'current';--> statement-breakpoint
CREATE INDEX "catalogue_disputed" ON "published"."catalogue" USING btree ("edition") WHERE disputed;--> statement-breakpoint
CREATE INDEX "catalogue_corrected" ON "published"."catalogue" USING btree ("edition") WHERE corrected;--> statement-breakpoint
CREATE INDEX "catalogue_updated" ON "published"."catalogue" USING btree ("edition") WHERE updated;--> statement-breakpoint
CREATE INDEX "catalogue_check_again" ON "published"."catalogue" USING btree ("check_again_on") WHERE check_again_on is not null;--> statement-breakpoint
CREATE INDEX "names_folded" ON "published"."names" USING btree ("kind","folded");--> statement-breakpoint
CREATE INDEX "names_slug" ON "published"."names" USING btree ("kind","slug");--> statement-breakpoint
CREATE INDEX "events_kind" ON "published"."events" USING btree ("kind","edition") WHERE kind <> 'first';--> statement-breakpoint
CREATE INDEX "events_changes" ON "published"."events" USING btree ("edition") WHERE kind in ('correction', 'update', 'clarification', 'superseded', 'retracted', 'removed');--> statement-breakpoint
CREATE INDEX "events_amends" ON "published"."events" USING btree ("edition") WHERE kind in ('correction', 'retracted', 'removed');--> statement-breakpoint
CREATE INDEX "published_reports_outlet" ON "published"."reports" USING btree ("outlet_id","published_on","id");