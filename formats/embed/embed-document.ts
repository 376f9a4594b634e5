import { escaped } from '../markup'
import { EMBED_POLICY, EMBED_STYLE } from './embed-style'

/** How urgently an embed speaks: of what stands, of what a reader must know, of what does not stand any more. */
export type Tone = 'good' | 'warn' | 'bad'

/** Everything an embed shows, in words. `mark` says where the fact stands, beside the colour. */
export type Embed = {
  language: string
  tone: Tone
  mark: string
  /** What must be known before the statement: a reason, or what stands in its place. */
  notices: { text: string; link?: { href: string; text: string } }[]
  statement: { text: string; withdrawn: boolean } | null
  figure: { number: string; rest: string } | null
  /** Date, origins and the like, each a short phrase. */
  about: string[]
  /** Whose it is, of which edition and when it last changed. */
  foot: string[]
  link: { href: string; text: string }
}

/** A page that stands in the pages of others: no script, nothing loaded, its own look. */
export function embedDocument(embed: Embed): string {
  const { language, tone, mark, notices, statement, figure, about, foot, link } = embed
  const title = statement?.text ?? mark
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(EMBED_POLICY)}">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escaped(link.href)}">`,
    `<title>${escaped(title)}</title><style>${EMBED_STYLE}</style></head>`,
    `<body><article class="${tone}"><p class="mark">${escaped(mark)}</p>`,
    ...notices.map(({ text, link }) => `<p dir="auto">${escaped(text)}${link ? ` ${anchor(link)}` : ''}</p>`),
    statement ? `<p class="said" dir="auto">${said(statement)}</p>` : '',
    figure ? `<p class="figure" dir="auto"><b>${escaped(figure.number)}</b>${escaped(figure.rest)}</p>` : '',
    about.length > 0 ? `<p>${phrases(about)}</p>` : '',
    `<p class="foot">${phrases(foot)}<br>${anchor(link)}</p></article></body></html>\n`,
  ].join('')
}

const said = ({ text, withdrawn }: { text: string; withdrawn: boolean }) =>
  withdrawn ? `<s>${escaped(text)}</s>` : escaped(text)

const phrases = (all: readonly string[]) => all.map((each) => `<bdi>${escaped(each)}</bdi>`).join(' · ')

// Away from the frame: a page that stands in another's must not lead on inside it.
const anchor = ({ href, text }: { href: string; text: string }) =>
  `<a href="${escaped(href)}" target="_blank" rel="noopener"><bdi>${escaped(text)}</bdi></a>`
