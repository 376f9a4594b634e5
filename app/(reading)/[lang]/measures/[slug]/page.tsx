import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/components/language'
import { scopeWords } from '@/components/measure-words'
import { MeasureSheet } from '@/components/reading/measure-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { asking } from '../../../asking'
import { cardOf } from '../../../card-of'
import { askedDays, today } from '../../../known-day'
import { MeasureData } from '../../../measured-data'
import { pageMetadata } from '../../../page-metadata'
import { readMeasure } from '../../../read'
import { speaking } from '../../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/measures/[slug]'>

async function requireMeasure({ params, searchParams }: Props) {
  await speaking(params)
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const asked = askedDays(query)
  const { measure, ...found } = await readMeasure(slug, asked.known)
  if (!measure) notFound()
  return { measure, asked, ...found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, measure } = await requireMeasure(props)
  return pageMetadata(house, {
    title: measure.title,
    description: words('head')('measure', { title: measure.title, scope: scopeWords(measure) }),
    path: `/measures/${measure.slug}`,
    card: cardOf(`/measures/${measure.slug}`, measure.title),
  })
}

export default async function Measure(props: Props) {
  const { house, asked, ...page } = await requireMeasure(props)
  return (
    <ReadingPage
      house={house}
      path={asking(`/measures/${page.measure.slug}`, { on: asked.on, known: asked.known })}
      room="topics"
    >
      <MeasureSheet {...page} asked={asked} on={asked.on ?? asked.known ?? today()} today={today()} />
      {!asked.on && !asked.known && <MeasureData house={house} {...page} />}
    </ReadingPage>
  )
}
