'use client'

import { useParams } from 'next/navigation'
import { addressIn, FIRST_LANGUAGE, isLanguage, type Language } from '@/domain/language'
import en from '../messages/en/broken.json' with { type: 'json' }
import fr from '../messages/fr/broken.json' with { type: 'json' }
import ht from '../messages/ht/broken.json' with { type: 'json' }
import { SomethingBroke } from '../ui/something-broke'

const BROKEN: Record<Language, typeof en> = { en, fr, ht }

/** What stands in a public page's place when drawing it failed: the address is all that is known of its language. */
export function PageBroke({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { lang } = useParams()
  const language = typeof lang === 'string' && isLanguage(lang) ? lang : FIRST_LANGUAGE
  return (
    <SomethingBroke
      mark={error.digest}
      again={reset}
      words={BROKEN[language]}
      front={addressIn(language, '/')}
    />
  )
}
