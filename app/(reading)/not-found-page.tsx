import { BarePage } from '@/components/reading/bare-page'
import { NothingHere } from '@/components/reading/nothing-here'

/**
 * What each kind of page shows where it has nothing, in the language of its address. One for all of them beside the frame
 * would never be drawn: there Next takes the page for addresses of no page at all. Next draws it along with every page of
 * its kind, shown or not, so it asks the database nothing.
 */
export function NotFoundPage() {
  return (
    <BarePage>
      <NothingHere />
    </BarePage>
  )
}
