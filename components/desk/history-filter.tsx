import { buttonLook } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Choices } from '@/db/queries/history'
import { HISTORY_ACTS } from './history-words'
import { options } from './options'

/** What the history's address asks for, as it was typed. */
export type HistoryAsked = Readonly<
  Record<'person' | 'act' | 'topic' | 'measure' | 'claim' | 'report' | 'from' | 'to' | 'public', string>
>

/** The history narrowed down: a form that only asks, so that its answer has an address. */
export function HistoryFilterForm({ asked, choices }: { asked: HistoryAsked; choices: Choices }) {
  const chosen = (all: Choices[keyof Choices]) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form method="get" aria-label="Narrow down" className="mb-8 grid gap-4 border-y border-rule py-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          name="person"
          label="Who"
          defaultValue={asked.person}
          options={chosen(choices.people)}
          empty="Everybody"
        />
        <SelectField
          name="act"
          label="Did what"
          defaultValue={asked.act}
          options={options(HISTORY_ACTS)}
          empty="Anything"
        />
        <SelectField
          name="topic"
          label="Topic"
          defaultValue={asked.topic}
          options={chosen(choices.topics)}
          empty="Any"
        />
        <SelectField
          name="measure"
          label="Measure"
          defaultValue={asked.measure}
          options={chosen(choices.measures)}
          empty="Any"
        />
        <TextField
          name="claim"
          label="Claim or fact"
          defaultValue={asked.claim}
          placeholder="Its address"
          dir="ltr"
        />
        <TextField
          name="report"
          label="Report"
          defaultValue={asked.report}
          placeholder="Its address"
          dir="ltr"
        />
        <TextField name="from" label="From" type="date" defaultValue={asked.from} />
        <TextField name="to" label="To" type="date" defaultValue={asked.to} />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <CheckboxField
          name="public"
          value="1"
          label="Only what readers saw"
          defaultChecked={asked.public === '1'}
        />
        <button type="submit" className={buttonLook('primary', 'small')}>
          Show
        </button>
        <a href="/desk/history" className="inline-block min-h-6 text-sm">
          Show everything
        </a>
      </div>
    </form>
  )
}
