import { here, words } from '@/components/language'
import { Button } from '@/components/ui/button'

export const CONTROL =
  'min-h-10 w-full min-w-0 rounded-control border border-edge bg-sheet px-3 text-[0.9375rem]'

/** The one field that leads to the search page. */
export function SearchField() {
  const say = words('search')
  return (
    <search className="mb-10 block print:hidden">
      <form action={here('/search')} className="flex max-w-[36rem] items-end gap-3">
        <label className="grid min-w-0 flex-1 gap-1 text-[0.9375rem]">
          <span className="font-semibold">{say('search')}</span>
          <input type="search" name="q" dir="auto" maxLength={200} className={CONTROL} />
        </label>
        <Button type="submit">{say('search')}</Button>
      </form>
    </search>
  )
}
