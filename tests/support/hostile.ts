const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')

/** What somebody could write into a statement, or a report could hold, to break out of a format or through it. */
export const HOSTILE: Record<string, string> = {
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of CDATA': 'so ]]> it goes <![CDATA[ on',
  'control characters': `a${CONTROLS}b`,
  'what is no character': 'a\uFFFEb\uFFFFc',
  'halves of pairs': 'a\uD800b\uDC00c',
  'a formula': '=HYPERLINK("https://example.org","click")',
  'a right-to-left override': 'paid \u202Eoot\u202C in full',
  Arabic: 'قال الوزير إن 400 شرطي وصلوا',
  'a long statement': 'words and more '.repeat(667).slice(0, 10_000),
  markup: '<b>&amp;</b> "quoted" \'twice\' & more',
  'an entity': '<!ENTITY x SYSTEM "file:///etc/passwd"> &x;',
}
