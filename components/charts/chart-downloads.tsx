import type { ChartWords } from './chart-words'

const FORMS = ['svg', 'png', 'csv'] as const

type Shown = {
  slug: string
  chart: 'tally' | 'timeline'
  /** What the picture shows, so that a link is understood on its own. */
  title: string
  /** The days that were asked for, which the picture is to show too. */
  query: string
  words: ChartWords
}

/** The same chart as a picture and as numbers, to take along. */
export function ChartDownloads({ slug, chart, title, query, words }: Shown) {
  return (
    <p className="flex flex-wrap gap-x-4 print:hidden">
      <span>{words.say('download')}</span>
      {FORMS.map((form) => (
        <a
          key={form}
          href={words.address(`/measures/${slug}/${chart}.${form}${query}`)}
          aria-label={`${form.toUpperCase()}: ${title}`}
          className="inline-block min-h-6"
        >
          {form.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
