import { MailNotice } from '@/components/desk/mail-notice'
import { NotificationChoices } from '@/components/desk/notification-choices'
import { desk } from '@/db/client'
import { choicesOf } from '@/db/queries/notifications'
import { mailGoesOut } from '../notifications/mail-goes-out'
import { chooseNotificationsAction } from './notification-actions'

/** What mail tells this person of, and how often. */
export async function Notifications({ personId }: { personId: string }) {
  return (
    <section id="notifications" className="scroll-mt-4">
      <h2 className="mb-3 text-xl">Mail about what happens</h2>
      <MailNotice goesOut={mailGoesOut()} />
      <p className="mb-4 text-sm text-ink-muted">
        The desk tells you of all of it under <a href="/desk/notifications">Notifications</a>. What you have
        read there is not mailed. Several things due at one time come in one mail; the daily one leaves at
        06:00 UTC.
      </p>
      <NotificationChoices action={chooseNotificationsAction} choices={await choicesOf(desk(), personId)} />
    </section>
  )
}
