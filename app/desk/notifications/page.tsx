import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { MailNotice } from '@/components/desk/mail-notice'
import { NextPage } from '@/components/desk/next-page'
import { NotificationList } from '@/components/desk/notification-list'
import { OneButtonForm } from '@/components/desk/one-button-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { notificationsOf, unreadOf } from '@/db/queries/notifications'
import { readAction, readAllAction } from './actions'
import { mailGoesOut } from './mail-goes-out'

export const metadata: Metadata = { title: 'Notifications' }

const PAGE = 50

export default async function NotificationsPage({ searchParams }: PageProps<'/desk/notifications'>) {
  const actor = await requireActor('seeDesk')
  const before = /^\d{1,15}$/.exec(String((await searchParams).before ?? ''))?.[0]
  const lines = await notificationsOf(desk(), actor.id, PAGE + 1, before ? Number(before) : undefined)
  const unread = await unreadOf(desk(), actor.id)
  const shown = lines.slice(0, PAGE)
  const all = (
    <OneButtonForm action={readAllAction} about={{}} label="Mark all as read">
      Mark all as read
    </OneButtonForm>
  )
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle lead={unread === 1 ? '1 is new.' : `${unread} are new.`} actions={unread > 0 && all}>
        Notifications
      </PageTitle>
      <MailNotice goesOut={mailGoesOut()} />
      {shown.length > 0 && <NotificationList lines={shown} read={readAction} />}
      {shown.length === 0 && (
        <EmptyState title="Nothing to tell you">What colleagues say to you and decide comes here.</EmptyState>
      )}
      <p className="mt-6 text-sm">
        <a href="/desk/account#notifications">Choose what mail tells you of, and how often</a>
      </p>
      {lines.length > PAGE && <NextPage href={`/desk/notifications?before=${shown.at(-1)?.id}`} />}
    </div>
  )
}
