import { Button } from '@/components/ui/button'
import { CONTROL } from '@/components/ui/field-frame'

/** Looks for a public fact by words of its statement; a plain question to the page, with or without script. */
export function SupportSearch({ passage, words }: { passage: string; words: string }) {
  return (
    <search className="mb-6">
      <form method="get" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="passage" value={passage} />
        <div className="grid min-w-0 flex-1 basis-56 gap-1">
          <label htmlFor="words" className="w-fit text-sm font-semibold">
            Words of the fact
          </label>
          <input id="words" name="q" type="search" dir="auto" defaultValue={words} className={CONTROL} />
        </div>
        <Button type="submit">Search</Button>
      </form>
    </search>
  )
}
