import type { Metadata } from 'next'
import { FactPage } from '@/components/reading/fact-page'
import { MementoBanner } from '@/components/reading/memento-banner'
import { ReadingPage } from '@/components/reading/reading-page'
import { asking } from '../../../asking'
import { cardOf } from '../../../card-of'
import { today } from '../../../known-day'
import { pageMetadata } from '../../../page-metadata'
import { requireFact } from '../require-fact'
import { factTags } from './cited-texts'
import { FactData } from './fact-data'
import { factDescription, factTitle } from './fact-description'
import { usesOf } from './uses-of'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/facts/[slug]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, fact, told } = await requireFact(props)
  const path = `/facts/${fact.slug}`
  const [title, description] = [factTitle(told ?? fact), factDescription(told ?? fact)]
  const [card, citation] = [cardOf(path, factTitle(fact)), factTags(told ?? fact, house)]
  return pageMetadata(house, { title, description, path, embeds: path, card, citation })
}

export default async function Fact(props: Props) {
  const { house, fact, told, known, memento, others, linkedBy, promise } = await requireFact(props)
  const { slug, firstPublishedAt } = fact
  const day = known?.day ?? memento?.at.slice(0, 10)
  // What is told of the past is not to be cited or shown elsewhere as if it were told now.
  const uses = day === undefined && (await usesOf(fact, house))
  const shown = { slug, firstPublishedAt, told, known: known?.day ?? null, on: day ?? today() }
  return (
    <ReadingPage house={house} path={asking(`/facts/${slug}`, { known: known?.day })}>
      {memento && <MementoBanner slug={slug} at={memento.at} />}
      <FactPage {...shown} around={{ others, linkedBy, promise, ...uses }} />
      {uses && <FactData house={house} fact={fact} />}
    </ReadingPage>
  )
}
