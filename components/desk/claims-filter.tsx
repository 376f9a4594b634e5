import { buttonLook } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { STATE } from '@/components/wording'
import { options } from './options'

/** What the list of claims' address asks for, as it was typed. */
export type ClaimsAsked = Readonly<
  Record<
    'words' | 'state' | 'topic' | 'measure' | 'writer' | 'assignee' | 'outlet' | 'report' | 'since' | 'sort',
    string
  >
>

type Choice = { id: string; name: string }
export type ClaimsChoices = Record<'people' | 'topics' | 'measures' | 'outlets', Choice[]>

const WHOSE = [
  { value: 'me', label: 'Me' },
  { value: 'nobody', label: 'Nobody yet' },
]

/** The list narrowed down and put in order: a form that only asks, so that every answer has an address. */
export function ClaimsFilterForm({ asked, choices }: { asked: ClaimsAsked; choices: ClaimsChoices }) {
  return (
    <form method="get" aria-label="Narrow down" className="grid gap-4 border-y border-rule py-4">
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-5">
        <TextField name="words" type="search" label="Words" defaultValue={asked.words} />
        <SelectField
          name="state"
          label="State"
          defaultValue={asked.state}
          options={options(STATE)}
          empty="Any"
        />
        <Choose name="topic" label="Topic" asked={asked} from={choices.topics} empty="Any" />
        <Choose name="measure" label="Measure" asked={asked} from={choices.measures} empty="Any" />
        <Choose name="writer" label="Writer" asked={asked} from={choices.people} empty="Everybody" />
        <SelectField
          name="assignee"
          label="Reviewer"
          defaultValue={asked.assignee}
          options={[...WHOSE, ...choices.people.map(({ id, name }) => ({ value: id, label: name }))]}
          empty="Any or none"
        />
        <Choose name="outlet" label="Outlet" asked={asked} from={choices.outlets} empty="Any" />
        <TextField
          name="report"
          label="Report"
          defaultValue={asked.report}
          placeholder="Its address"
          dir="ltr"
        />
        <TextField name="since" label="Changed since" type="date" defaultValue={asked.since} />
        <SelectField
          name="sort"
          label="In order of"
          defaultValue={asked.sort}
          options={[{ value: 'oldest', label: 'Longest untouched' }]}
          empty="Latest change"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className={buttonLook('primary', 'small')}>
          Show
        </button>
        <a href="/desk/claims" className="inline-block min-h-6 text-sm">
          Show everything
        </a>
      </div>
    </form>
  )
}

function Choose({
  name,
  label,
  asked,
  from,
  empty,
}: {
  name: 'topic' | 'measure' | 'writer' | 'outlet'
  label: string
  asked: ClaimsAsked
  from: readonly Choice[]
  empty: string
}) {
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={asked[name]}
      options={from.map((one) => ({ value: one.id, label: one.name }))}
      empty={empty}
    />
  )
}
