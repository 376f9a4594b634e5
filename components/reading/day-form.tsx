import { here, words } from '@/components/language'
import { Button } from '@/components/ui/button'

const INPUT = 'min-h-10 rounded-control border border-edge bg-sheet px-3'

/** Asks for what was so on a day, and for what we had published by the end of one; either, or both. */
export function DayForm({
  action,
  on,
  known,
}: {
  action: string
  /** What was asked; undefined where the page knows no such question. */
  on?: string | null
  known: string | null
}) {
  const say = words('chrome')
  return (
    <form action={here(action)} className="flex flex-wrap items-end gap-x-4 gap-y-3 text-[0.9375rem]">
      {on !== undefined && (
        <label className="grid gap-1">
          <span className="font-semibold">{say('soOn')}</span>
          <input type="date" name="on" defaultValue={on ?? ''} className={INPUT} />
        </label>
      )}
      <label className="grid gap-1">
        <span className="font-semibold">{say('publishedBy')}</span>
        <input type="date" name="known" defaultValue={known ?? ''} className={INPUT} />
      </label>
      <Button type="submit">{say('show')}</Button>
    </form>
  )
}
