import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteOrigin } from '@/app/desk/people/site-origin'
import { here, words } from '@/components/language'
import { ChallengeFollowed } from '@/components/reading/challenge-followed'
import { ReadingPage } from '@/components/reading/reading-page'
import { desk } from '@/db/client'
import { followedChallenge } from '@/db/queries/challenges'
import { houseOnly } from '@/db/queries/reading-room/house'
import { secretHash } from '@/db/secret'
import { speaking } from '../../../../speaking'

type Props = PageProps<'/[lang]/challenge/follow/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await speaking(params)
  const title = words('challenge')('yours')
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

export default async function FollowPage({ params, searchParams }: Props) {
  await connection()
  await speaking(params)
  const { token } = await params
  // Challenges are the desk's: the reading room's role cannot see them, so this page asks with the desk's alone.
  const challenge = await followedChallenge(desk(), secretHash(token))
  if (!challenge) notFound()
  const path = `/challenge/follow/${token}`
  return (
    <ReadingPage house={await houseOnly(desk())} path={path}>
      <ChallengeFollowed
        challenge={challenge}
        address={`${await siteOrigin()}${here(path)}`}
        sent={(await searchParams).sent === '1'}
      />
    </ReadingPage>
  )
}
