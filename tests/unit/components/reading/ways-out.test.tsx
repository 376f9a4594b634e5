import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CitedPassage } from '@/components/reading/cited-passage'
import { EmbedCode } from '@/components/reading/embed-code'
import { MementoBanner } from '@/components/reading/memento-banner'
import { RatingScale } from '@/components/reading/rating-scale'
import { robustLink } from '@/components/reading/robust-link'
import { RATINGS } from '@/formats/json-ld/claim-review'
import { cited } from '@/tests/support/canonical-claim'
import { readHtml } from '@/tests/support/read-html'

const linksOf = async (html: string) =>
  (await readHtml(html)).tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes)

describe('a link to a source', () => {
  const passage = (url: string | null) =>
    renderToStaticMarkup(
      <CitedPassage citation={cited('Nearly 400 of our officers are here', { report: { url } })} />,
    )

  test('leads to the words, and says where it led and when we saw it', async () => {
    const [link] = await linksOf(passage('https://wire.example/a#news'))
    expect(link).toMatchObject({
      href: 'https://wire.example/a#news:~:text=Nearly%20400%20of%20our%20officers%20are%20here',
      'data-originalurl': 'https://wire.example/a#news',
      'data-versiondate': '2024-09-22T09:00:00.000Z',
    })
    expect(link).not.toHaveProperty('data-versionurl')
  })

  test('leads to the page of a PDF, and says which it is', async () => {
    const { passage: whole } = cited('Nearly 400')
    const onPage = { passage: { ...whole, page: 3 }, report: { url: 'https://wire.example/a.pdf' } }
    const html = renderToStaticMarkup(<CitedPassage citation={cited('Nearly 400', onPage)} />)
    expect((await readHtml(html)).text).toContain('page 3')
    expect(await linksOf(html)).toMatchObject([{ href: 'https://wire.example/a.pdf#page=3' }])
    expect((await readHtml(passage('https://wire.example/a'))).text).not.toContain('page')
  })

  test('is none where the report has no address, or one that must not be a link', async () => {
    expect(await linksOf(passage(null))).toEqual([])
    expect(await linksOf(passage('javascript:alert(1)'))).toEqual([])
  })

  test('names an archived copy only where one is on record', () => {
    const archived = 'https://archive.example/20240922/https://wire.example/a'
    expect(robustLink('https://wire.example/a', '2024-09-22', archived)['data-versionurl']).toBe(archived)
    expect(robustLink('https://wire.example/a', '2024-09-22')['data-versionurl']).toBeUndefined()
  })
})

test('the code of an embed is shown as text, with a label and a way to see it', async () => {
  const code = '<iframe src="https://facts.example.org/embed/facts/a" title="&lt;b&gt;"></iframe>'
  const html = renderToStaticMarkup(
    <EmbedCode code={code} preview="https://facts.example.org/embed/facts/a" />,
  )
  const { tags, text } = await readHtml(html)
  expect(tags.map(({ name }) => name)).not.toContain('iframe')
  expect(text).toContain('<iframe src="https://facts.example.org/embed/facts/a"')
  const [area] = tags.filter(({ name }) => name === 'textarea')
  expect(tags.find(({ name }) => name === 'label')?.attributes.for).toBe(area?.attributes.id)
  expect(await linksOf(html)).toMatchObject([{ href: 'https://facts.example.org/embed/facts/a' }])
})

test('a memento says of which moment it is and leads to now', async () => {
  const html = renderToStaticMarkup(<MementoBanner slug="a-b" at="2024-09-24T09:14:00Z" />)
  expect((await readHtml(html)).text).toContain('24 Sep 2024')
  expect(await linksOf(html)).toMatchObject([{ href: '/facts/a-b' }])
})

test('the published scale is the one that ratings use', async () => {
  const { tags, text } = await readHtml(renderToStaticMarkup(<RatingScale />))
  for (const { value, name } of Object.values(RATINGS)) expect(text).toContain(`${value}, ${name}:`)
  expect(tags.some(({ attributes }) => attributes.id === 'ratings')).toBe(true)
})
