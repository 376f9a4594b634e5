import { Words } from '@/components/ui/words'
import { formatTime } from '@/domain/evidence/time-words'
import { isOverdue } from '@/domain/policy/assignment-policy'

/** Whose review it is, and until when; what is overdue says so in a word. */
export function AssignmentWords({
  assignee,
  due,
  me,
}: {
  assignee: { id: string; name: string } | null
  due: string | null
  /** Whoever reads this, who is called "you". */
  me?: string
}) {
  if (!assignee) return <>Assigned to nobody yet</>
  const overdue = isOverdue(due, new Date().toISOString().slice(0, 10))
  return (
    <>
      For {assignee.id === me ? 'you' : <Words>{assignee.name}</Words>}
      {due && (
        <>
          {', '}
          <span className={overdue ? 'font-semibold text-retracted' : undefined}>
            {overdue ? 'overdue since' : 'due'} <time dateTime={due}>{formatTime(due)}</time>
          </span>
        </>
      )}
    </>
  )
}
