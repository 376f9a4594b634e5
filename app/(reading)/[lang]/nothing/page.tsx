import type { Metadata } from 'next'
import { BarePage } from '@/components/reading/bare-page'
import { NothingHere } from '@/components/reading/nothing-here'
import { LANGUAGES } from '@/domain/language'
import { speaking } from '../../speaking'

// Made when the house is built, in each language: the server in front shows it where an address has nothing to show. Next
// itself leaves that to the browser's script.
export const dynamic = 'force-static'
export const metadata: Metadata = { robots: { index: false } }
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }))

export default async function Nothing({ params }: PageProps<'/[lang]/nothing'>) {
  await speaking(params)
  return (
    <BarePage>
      <NothingHere />
    </BarePage>
  )
}
