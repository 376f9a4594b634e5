import { words } from '@/components/language'
import { Section } from './section'

/** The scale that structured data rates claims by, for those who read a rating elsewhere and want to know what it means. */
export function RatingScale() {
  const say = words('share')
  return (
    <Section id="ratings" long title={say('ratings')}>
      <div className="grid gap-3 font-serif text-[1.125rem] leading-relaxed">
        <p>{say('ratingsWhat')}</p>
        <ul className="grid gap-1">
          <li>{say('ratingEstablished', { word: say('established') })}</li>
          <li>{say('ratingRefuted', { word: say('refuted') })}</li>
        </ul>
      </div>
    </Section>
  )
}
