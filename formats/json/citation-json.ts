import type { CitedEvidence } from '@/domain/claim/content'
import { type Publisher, reportUrl } from '../publisher'

const ANNOTATION = 'http://www.w3.org/ns/anno.jsonld'

/** What a citation's annotation is called, what it is made from, and whose it is. */
export type Cited = { id: string; url: string; publisher: Publisher }

type Given = CitedEvidence & { role?: string; saidBy?: string }

/**
 * One cited passage: the report, what was captured of it, and the passage as a Web Annotation (W3C, 2017) of the original.
 * Its text position is counted in code points of the captured text (`capture.textSha256`), which is the original's text
 * after tags are removed; its quote is what finds the words again.
 */
export function citationJson(citation: Given, { id, url, publisher }: Cited) {
  const { passage, capture, report } = citation
  const page = reportUrl(publisher, report.id)
  const original = report.url !== null && isWebAddress(report.url) ? report.url : null
  return {
    role: citation.role ?? 'supports',
    saidBy: citation.saidBy || null,
    page: passage.page ?? null,
    report: {
      url: page,
      original,
      title: report.title,
      byline: report.byline || null,
      published: report.published,
      language: report.language,
      outlet: { name: report.outlet.name, owner: report.outlet.owner || null, wire: report.outlet.wire },
      carries: report.carries?.name ?? null,
    },
    capture: {
      at: capture.capturedAt,
      bytesSha256: capture.bytesSha256,
      textSha256: capture.textSha256,
      extractor: capture.extractor,
    },
    annotation: {
      '@context': ANNOTATION,
      id,
      type: 'Annotation',
      motivation: 'linking',
      body: url,
      target: {
        type: 'SpecificResource',
        source: original ?? page,
        state: { type: 'TimeState', sourceDate: capture.capturedAt },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: passage.exact,
            prefix: passage.prefix,
            suffix: passage.suffix,
          },
          { type: 'TextPositionSelector', start: passage.start, end: passage.end },
        ],
      },
    },
  }
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)
