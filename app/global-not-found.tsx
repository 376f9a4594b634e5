import { words } from '@/components/language'
import { BarePage } from '@/components/reading/bare-page'
import { NothingHere } from '@/components/reading/nothing-here'
import { addressIn, FIRST_LANGUAGE, LANGUAGES } from '@/domain/language'
import { Frame } from './frame'
import { pageViewport } from './page-viewport'

export const viewport = pageViewport

// For addresses that belong to no page at all, and so to no language: it says it in each. It asks the database nothing, so
// that guessing costs us nothing.
export default function NotFound() {
  return (
    <Frame lang="en">
      <BarePage>
        <NothingHere />
        {LANGUAGES.filter((language) => language !== FIRST_LANGUAGE).map((language) => (
          <p key={language} lang={language} className="mt-2">
            {words('missing', language)('heading')}.{' '}
            <a href={addressIn(language, '/')}>{words('missing', language)('latest')}</a>
          </p>
        ))}
      </BarePage>
    </Frame>
  )
}
