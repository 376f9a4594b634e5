import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { PublicContent } from '@/domain/claim/fact'
import { originsOf } from '@/domain/evidence/origin'
import { originSentences } from './origin-words'

/** The newsroom's own note, then what its signature means and how the origins were counted. */
export function WhatWeChecked({ content }: { content: PublicContent }) {
  const { origins } = originsOf(content.citations)
  return (
    <div className="grid max-w-measure gap-3">
      {content.publicNote && (
        <Words as="p" className="font-serif text-[1.125rem] leading-normal whitespace-pre-line">
          {content.publicNote}
        </Words>
      )}
      <p className="text-[0.8125rem] text-ink-muted">
        {words('fact')('signed')} {originSentences(origins).join(' ')}{' '}
        <a href={here('/about#origins')}>{words('method')('originsTitle')}</a>
      </p>
    </div>
  )
}
