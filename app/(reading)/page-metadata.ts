import type { Metadata } from 'next'
import { here, words } from '@/components/language'
import type { House } from '@/db/queries/reading-room/house'
import { addressIn, FIRST_LANGUAGE, LANGUAGES } from '@/domain/language'
import { siteOrigin } from './site-origin'

const LONGEST = 200

type Page = {
  title: string | null
  description: string
  path: string
  /** The topic whose own feed the page leads to, beside those of the whole ledger. */
  topic?: { slug: string; title: string }
  /** The path of what other sites may show as it stands. */
  embeds?: string
  /** The picture that stands for the page where it is shared. */
  card?: { url: string; width: number; height: number; alt: string }
  /** What reference managers recognise the page by. */
  citation?: Record<string, string | string[]>
}

/** What a page is called, what it is about and its one address, for search engines and for those who share it. */
export function pageMetadata(house: House, page: Page): Metadata {
  const { title, description, path, card, citation } = page
  const told = shortened(description)
  const name = title ?? house.name
  const images = card && [card]
  return {
    metadataBase: new URL(siteOrigin()),
    title: title ? `${title} · ${house.name}` : house.name,
    description: told,
    alternates: {
      canonical: here(path),
      languages: {
        ...Object.fromEntries(LANGUAGES.map((language) => [language, addressIn(language, path)])),
        'x-default': addressIn(FIRST_LANGUAGE, path),
      },
      types: otherForms(house, page),
    },
    openGraph: {
      title: name,
      description: told,
      url: here(path),
      siteName: house.name,
      type: 'article',
      images,
    },
    twitter: { card: card ? 'summary_large_image' : 'summary', title: name, description: told, images },
    other: citation,
    // A made-up newsroom must not be found as if it were one.
    robots: house.example ? { index: false } : undefined,
  }
}

/** Where a reader of feeds or another site finds the same in its own form. */
function otherForms({ name }: House, { topic, embeds }: Page) {
  const say = words('share')
  const ofTopic = topic && {
    url: `/feeds/topics/${topic.slug}`,
    title: say('feedOfTopic', { topic: topic.title }),
  }
  const feeds = [
    ...(ofTopic ? [ofTopic] : []),
    { url: '/feeds/facts', title: say('feedOfFacts', { name }) },
    { url: '/feeds/corrections', title: say('feedOfCorrections', { name }) },
  ]
  const all = (form: string) => feeds.map(({ url, title }) => ({ url: `${url}.${form}`, title }))
  const asked = embeds && encodeURIComponent(`${siteOrigin()}${embeds}`)
  return {
    'application/atom+xml': all('atom'),
    'application/rss+xml': all('rss'),
    'application/feed+json': all('json'),
    ...(asked ? { 'application/json+oembed': `/oembed?url=${asked}&format=json` } : {}),
  }
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`
}
