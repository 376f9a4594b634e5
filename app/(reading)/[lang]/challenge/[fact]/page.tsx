import { randomBytes } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { here, words } from '@/components/language'
import { ChallengeForm } from '@/components/reading/challenge-form'
import { ChallengePromise } from '@/components/reading/challenge-promise'
import { ReadingPage } from '@/components/reading/reading-page'
import { Words } from '@/components/ui/words'
import { reading } from '@/db/client'
import { factPage } from '@/db/queries/reading-room/fact-page'
import { speaking } from '../../../speaking'
import { challengeAction } from '../actions'

type Props = PageProps<'/[lang]/challenge/[fact]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await speaking(params)
  return { title: words('challenge')('title'), robots: { index: false } }
}

export default async function ChallengePage({ params }: Props) {
  // The form's key is drawn for one reader: no copy of this page is ever kept.
  await connection()
  await speaking(params)
  const { fact: address } = await params
  const { house, fact } = await factPage(reading(), address.slice(address.lastIndexOf('-') + 1))
  const current = fact?.versions[0]
  if (!fact || !current) notFound()
  return (
    <ReadingPage house={house} path={`/challenge/${address}`}>
      <div className="grid max-w-form gap-6 py-8">
        <h1 className="text-3xl leading-tight sm:text-4xl">{words('challenge')('title')}</h1>
        <a href={here(`/facts/${fact.slug}`)} className="border-l-[3px] border-rule-strong pl-4 no-underline">
          <Words as="p" className="font-serif text-xl leading-snug hover:underline">
            {current.content.statement}
          </Words>
        </a>
        <ChallengePromise />
        <ChallengeForm
          action={challengeAction}
          hidden={{
            key: randomBytes(24).toString('base64url'),
            factId: fact.id,
            readNo: String(current.no),
          }}
        />
      </div>
    </ReadingPage>
  )
}
