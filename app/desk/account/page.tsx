import type { Metadata } from 'next'
import { requireSession } from '@/app/_session/current-actor'
import { ChangePasswordForm } from '@/components/desk/change-password-form'
import { ShortcutList } from '@/components/desk/shortcut-list'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { changePasswordAction } from './actions'
import { DONE } from './done'
import { Notifications } from './notifications'
import { OwnSessions } from './own-sessions'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage({ searchParams }: PageProps<'/desk/account'>) {
  const { actor, session } = await requireSession()
  const done = DONE.get(String((await searchParams).done))
  return (
    <div className="mx-auto grid w-full max-w-form gap-10 px-4 pb-12 sm:px-6">
      <div>
        <PageTitle above={actor.email}>Your account</PageTitle>
        {done && <Notice tone="success" title={done} live />}
      </div>
      <section>
        <h2 className="mb-3 text-xl">Change your password</h2>
        <ChangePasswordForm action={changePasswordAction} />
      </section>
      <Notifications personId={actor.id} />
      <section>
        <h2 className="mb-3 text-xl">Shortcuts</h2>
        <ShortcutList />
      </section>
      <OwnSessions personId={actor.id} here={session} />
    </div>
  )
}
