import type { FactPage } from '@/db/queries/reading-room/fact-page'
import { checkAgainOn, type FactDocument, openDisputes, type PublicContent } from '@/domain/claim/fact'
import { originsOf } from '@/domain/evidence/origin'
import { factUrl, measureUrl, type Publisher, reportUrl, topicUrl } from '../publisher'
import { citationJson } from './citation-json'
import { noticeJson, otherJson } from './notice-json'
import { versionJson } from './version-json'

export const FACT_SCHEMA = '/schemas/fact-1.json'

/** A fact with the facts it speaks of and those that speak of it, as its page has them. */
export type FactAround = { fact: FactDocument } & Pick<FactPage, 'others' | 'linkedBy'>

export type FactJson = ReturnType<typeof factJson>

/**
 * A fact in the public form that `/schemas/fact-1.json` describes. Numbers are strings, so that none is rounded; dates are
 * EDTF with the days they cover. Nothing internal is in it, nor the hash that was countersigned: a short statement could be
 * guessed from that.
 */
export function factJson({ fact, others, linkedBy }: FactAround, publisher: Publisher) {
  const url = factUrl(publisher, fact.slug)
  const [newest] = fact.versions
  return {
    $schema: `${publisher.origin}${FACT_SCHEMA}`,
    id: fact.id,
    url,
    publisher: publisherJson(publisher),
    standing: fact.standing,
    verdict: newest ? fact.verdict : null,
    disputed: openDisputes(fact).length > 0,
    firstPublishedAt: fact.firstPublishedAt,
    changedAt: fact.changedAt,
    checkAgainOn: checkAgainOn(fact),
    version: newest?.no ?? null,
    content: newest ? contentJson(newest.content, { url, no: newest.no, others, publisher }) : null,
    linkedBy: newest
      ? linkedBy.map(({ kind, factId }) => ({ kind, fact: otherJson(factId, others, publisher) }))
      : [],
    versions: fact.versions.map((version, at) => versionJson(version, fact.versions[at + 1])),
    notices: fact.notices.map((notice) => noticeJson(notice, { url, others, publisher })),
  }
}

export const publisherJson = ({ name, origin, example }: Publisher) => ({ name, url: origin, example })

type Around = { url: string; no: number; others: FactPage['others']; publisher: Publisher }

function contentJson(content: PublicContent, { url, no, others, publisher }: Around) {
  const { topic, measure } = content
  return {
    statement: content.statement,
    vouch: content.vouch,
    kind: content.kind,
    subject: content.subject,
    object: content.object,
    quantity: content.quantity,
    time: content.time,
    due: content.due,
    place: content.place,
    attribution: content.attribution,
    origins: originsOf(content.citations).origins.map(({ outlets, reports, why }) => ({
      outlets,
      reports: reports.map((id) => reportUrl(publisher, id)),
      why,
    })),
    citations: content.citations.map((citation, at) =>
      citationJson(citation, { id: `${url}#version-${no}-citation-${at + 1}`, url, publisher }),
    ),
    measure: measure && {
      url: measureUrl(publisher, measure.slug),
      title: measure.title,
      role: measure.role,
      direction: measure.direction,
      despite: measure.despite,
    },
    topic: topic && { url: topicUrl(publisher, topic.slug), title: topic.title },
    links: content.links.map(({ kind, fact, amount }) => ({
      kind,
      fact: otherJson(fact.id, others, publisher),
      amount,
    })),
    reliability: content.reliability,
    credibility: content.credibility,
    note: content.publicNote,
  }
}
