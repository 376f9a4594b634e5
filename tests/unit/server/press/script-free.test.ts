import { expect, test } from 'vitest'
import { scriptFree } from '@/server/press/script-free'

test('what only a script needs is gone, and what a reader or a search engine needs is there to the letter', async () => {
  const data = '<script type="application/ld+json">{"a":"\\u003c/script\\u003e & <b>"}</script>'
  const kept = [
    '<!DOCTYPE html><html lang="ht"><head><meta charSet="utf-8"/>',
    '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>',
    data,
    '</head><body><p title="a &quot;b&quot; &lt;script&gt;">1 &amp; 2 &lt;script&gt;alert(1)&lt;/script&gt; ',
    '<bdi dir="rtl">\u0627\u0644\u0634\u0631\u0637\u0629 \u202Ereversed\u202C</bdi></p><pre>\n\n  x</pre><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<textarea>\n<!-- not a comment --></textarea></body></html>',
  ]
  const page = [
    kept[0],
    '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/a.js"/>',
    '<link rel="modulepreload" href="/b.js"/><SCRIPT src="/c.js" async=""></SCRIPT>',
    kept[1],
    kept[2],
    kept[3],
    '<!--$-->',
    kept[4],
    kept[5]?.replace(
      '</body>',
      '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script><noscript></noscript></body>',
    ),
  ].join('')
  expect(await scriptFree(page)).toBe(kept.join('').replace('</body>', '<noscript></noscript></body>'))
})

test('a style sheet loses the marks of the framework and nothing else', async () => {
  expect(
    await scriptFree('<link rel="stylesheet" href="/a.css?a=1&amp;b=2" nonce="n" data-precedence="next"/>'),
  ).toBe('<link rel="stylesheet" href="/a.css?a=1&amp;b=2"/>')
})

test.each([
  '<script>a<!--<script>b</script>c--></script>',
  '<script type="module">a</script>',
  '<script type="application/ld+json+x">a</script>',
  '<svg><script>a</script></svg>',
  '<script',
  '<script>never closed',
])('%s leaves no script', async (html) => {
  expect(await scriptFree(`<p>b</p>${html}`)).not.toMatch(/<script|never/)
})

test('a page of many thousand words is not cut', async () => {
  const long = `<p>${'word '.repeat(20_000)}</p>`
  expect(await scriptFree(`${long}<script>x</script>${long}`)).toBe(long + long)
})
