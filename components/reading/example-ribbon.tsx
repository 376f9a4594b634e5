import { words } from '@/components/language'
import { Shape } from '@/components/ui/shape'

/** Above every page of a newsroom that was made up, on paper too: nobody may take it for news. */
export function ExampleRibbon() {
  const say = words('chrome')
  return (
    <aside
      aria-label={say('aboutContent')}
      className="flex items-center justify-center gap-2 border-b border-disputed bg-highlight px-4 py-1.5 text-center text-[0.8125rem] font-semibold"
    >
      <Shape name="info" />
      <p>{say('example')}</p>
    </aside>
  )
}
