import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import type { Notification } from '@/db/queries/notifications'
import { notificationPath, notificationSentence } from '@/domain/talk/notification-words'
import type { FormAction } from '../ui/form-state'
import { OneButtonForm } from './one-button-form'

/** What somebody is told of, newest first; what they have not read is marked, and can be. */
export function NotificationList({ lines, read }: { lines: readonly Notification[]; read: FormAction }) {
  return (
    <ul className="border-t border-rule">
      {lines.map((line, index) => (
        <li
          key={line.id}
          className={`grid gap-x-6 gap-y-2 border-b border-rule px-3 py-3 sm:grid-cols-[1fr_auto] ${line.read ? '' : 'border-l-[3px] border-l-pen bg-wash'}`}
        >
          <div className="grid min-w-0 gap-1">
            <p className="text-sm">
              {!line.read && <strong className="mr-2 font-semibold text-pen">New</strong>}
              <a href={notificationPath(line)}>
                <Words>{notificationSentence(line)}</Words>
              </a>{' '}
              <LocalMoment at={line.at.toISOString()} className="text-ink-muted" />
            </p>
            {line.statement && (
              <Words as="p" className="font-serif break-words">
                {line.statement}
              </Words>
            )}
          </div>
          {!line.read && (
            <OneButtonForm action={read} about={{ id: String(line.id) }} label={`Mark as read: ${index + 1}`}>
              Mark as read
            </OneButtonForm>
          )}
        </li>
      ))}
    </ul>
  )
}
