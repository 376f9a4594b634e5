import { notFound } from 'next/navigation'
import { speak } from '@/components/language'
import { isLanguage, type Language } from '@/domain/language'

/** The language a page's address names, spoken from here on; 404 for one we do not speak, before anything is read. */
export async function speaking(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  speak(lang)
  return lang
}
