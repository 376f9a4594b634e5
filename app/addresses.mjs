// The first part of every public page's address. English has no language in front: Next finds its pages under /en.
const PAGES = [
  'about',
  'challenge',
  'corrections',
  'embed',
  'facts',
  'measures',
  'outlets',
  'reports',
  'search',
  'topics',
]

const LANGUAGES = [
  { source: '/', destination: '/en' },
  ...PAGES.flatMap((page) => [
    { source: `/${page}`, destination: `/en/${page}` },
    { source: `/${page}/:rest*`, destination: `/en/${page}/:rest*` },
  ]),
]

// The same in other forms, for whoever takes it along: one address each, whatever the language of the page.
const TAKEN = [
  { source: '/facts/:slug.:form(json|csv)', destination: '/taken/facts/:slug/:form' },
  { source: '/facts/:slug/cite.:form(bib|ris|json)', destination: '/taken/facts/:slug/cite-:form' },
  { source: '/topics/:slug.:form(json|csv|zip)', destination: '/taken/topics/:slug/:form' },
  { source: '/measures/:slug.:form(json|csv|zip)', destination: '/taken/measures/:slug/:form' },
  { source: '/search.:form(json|csv)', destination: '/taken/search/:form' },
  { source: '/card.png', destination: '/en/card.png' },
]

/** Public addresses, and where Next draws them. */
export const addresses = [...TAKEN, ...LANGUAGES]

/** One page, one address: English is told without its language, another form by its ending. */
export const moved = [
  { source: '/en', destination: '/', permanent: true },
  { source: '/en/:rest*', destination: '/:rest*', permanent: true },
  { source: '/taken/:kind/:slug/cite-:form', destination: '/:kind/:slug/cite.:form', permanent: true },
  { source: '/taken/search/:form', destination: '/search.:form', permanent: true },
  { source: '/taken/:kind/:slug/:form', destination: '/:kind/:slug.:form', permanent: true },
]
