import newsreader from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'
import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import type { Language } from '@/domain/language'
import './globals.css'

// Both rooms share this: it reads no cookie, header or session, so that no public page depends on who asks.
export function Frame({ lang, children }: { lang: Language; children: ReactNode }) {
  for (const font of [newsreader, publicSans])
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    // Every language spoken here is written from left to right; what is not says so itself.
    <html lang={lang} dir="ltr">
      <body className="font-sans antialiased">{children}</body>
    </html>
  )
}
