import { isLanguage } from '@/domain/language'
import { noForm } from '../../../../form-answer'
import { askedDays, today } from '../../../../known-day'
import { measureChart } from '../../../../measure-chart'
import { readMeasure } from '../../../../read'

export const dynamic = 'force-dynamic'

const PICTURE = /^(tally|timeline)\.(svg|png|csv)$/

/** A measure's charts to take along: `/measures/…/tally.svg`, `timeline.png` and so on, with the numbers as `.csv`. */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/measures/[slug]/[picture]'>) {
  const { lang, slug, picture } = await params
  const [, chart, form] = PICTURE.exec(picture) ?? []
  if (!isLanguage(lang) || !chart || !form)
    return noForm(404, 'A measure has a tally and a timeline, each as .svg, .png and .csv.')
  const { on, known } = askedDays(Object.fromEntries(new URL(request.url).searchParams))
  const { measure, ...page } = await readMeasure(slug, known)
  if (!measure) return noForm(404, 'There is no such measure.')
  const day = on ?? known ?? today()
  return measureChart({ ...page, measure, day, language: lang }, { chart, form })
}
