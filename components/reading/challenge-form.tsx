import { words } from '@/components/language'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { spokenLanguage } from '@/components/voice'
import { CHALLENGE_REASONS, MOST_CHALLENGE_WORDS } from '@/domain/claim/challenge'

/** Where a reader says what is wrong with a fact, without an account, a cookie or a script. */
export function ChallengeForm({
  action,
  hidden,
}: {
  action: FormAction
  /** The key drawn with the form, and the fact and version it is about. */
  hidden: Readonly<Record<string, string>>
}) {
  const [say, codes] = [words('challenge'), words('codes')]
  const reasons = CHALLENGE_REASONS.map((value) => ({ value, label: codes(`challenge.${value}`) }))
  return (
    <Form action={action} label={say('form')} words={{ needed: say('needed'), leave: say('leave') }}>
      {/* The action answers in the language the form was read in. */}
      {Object.entries({ ...hidden, language: spokenLanguage() }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup name="reason" label={say('reason')} options={reasons} required />
      <TextArea
        name="words"
        label={say('words')}
        hint={say('wordsHint', { most: MOST_CHALLENGE_WORDS })}
        rows={5}
        required
      />
      <TextField
        name="link"
        label={say('link')}
        hint={say('linkHint')}
        type="url"
        inputMode="url"
        placeholder="https://"
      />
      <div className="absolute left-[-9999px] top-auto size-px overflow-hidden" aria-hidden="true">
        <label>
          {say('leaveEmpty')}
          <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      <SubmitButton busy={say('sending')} className="justify-self-start">
        {say('send')}
      </SubmitButton>
    </Form>
  )
}
