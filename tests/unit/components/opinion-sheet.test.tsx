import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OpinionSheet } from '@/components/desk/opinion-sheet'
import { canonicalClaim } from '@/tests/support/canonical-claim'

const claim = canonicalClaim()
const whole = {
  ...claim,
  internalNote: 'For the desk alone.',
  checkAgainOn: '2031-05-06',
  measure: {
    id: 'measure_secret',
    slug: 'officers',
    title: 'Measured officers',
    unit: 'persons',
    nouns: [],
    places: [],
    role: 'level' as const,
    direction: null,
    despite: [],
  },
  links: [
    {
      kind: 'fulfils' as const,
      fact: { id: 'claim_secret', statement: 'Another fact, to which it links.' },
      amount: null,
    },
  ],
}

test('somebody outside reads the claim, and nothing that is the desk’s own or leads into it', () => {
  const html = renderToStaticMarkup(
    <OpinionSheet
      newsroom="The Example Ledger"
      secret="s"
      content={whole}
      until={new Date('2026-12-07T12:00:00Z')}
      remarks={[]}
      action={async (state) => state}
    />,
  )
  expect(html).toContain(claim.statement)
  expect(html).not.toContain('/desk')
  for (const own of ['For the desk alone', '2031-05-06', 'measure_secret', 'claim_secret', 'Another fact'])
    expect(html).not.toContain(own)
  for (const [, anchor] of html.matchAll(/<a ([^>]*href="http[^>]*)>/g))
    expect(anchor).toContain('rel="noreferrer')
})
