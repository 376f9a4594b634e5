import { here, words } from '@/components/language'

/** What a reader finds at an address that shows nothing: why that can be, and where to go on. */
export function NothingHere() {
  const say = words('missing')
  return (
    <div className="max-w-measure py-12 sm:py-20">
      <title>{say('title')}</title>
      <h1 className="text-3xl leading-tight sm:text-4xl">{say('heading')}</h1>
      <p className="mt-4">{say('why')}</p>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <a href={here('/')} className="inline-block min-h-6">
          {say('latest')}
        </a>
        <a href={here('/topics')} className="inline-block min-h-6">
          {say('allTopics')}
        </a>
      </p>
    </div>
  )
}
