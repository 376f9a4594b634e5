import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FormContext } from '@/components/ui/form-context'
import { type FormState, FRESH, refused } from '@/components/ui/form-state'
import { FormSummary } from '@/components/ui/form-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

const REFUSED: FormState = { attempt: 1, message: 'Not saved.', errors: {}, values: { token: ['x'] } }
const posted = (changes: Partial<FormState>): FormState => ({ ...REFUSED, ...changes })

const drawn = (state: FormState, field: ReactNode) =>
  renderToStaticMarkup(<FormContext value={{ id: 'f', state, pending: false }}>{field}</FormContext>)

describe('a field', () => {
  it('shows its default on a fresh form, and what was typed on a refused one, even when that is nothing', () => {
    const title = <TextField name="title" label="Title" defaultValue="As it was" />
    expect(drawn(FRESH, title)).toContain('value="As it was"')
    expect(drawn(posted({ values: { title: ['As typed'] } }), title)).toContain('value="As typed"')
    expect(drawn(posted({ values: { title: [''] } }), title)).toContain('value=""')
  })

  it('shows its default again after a success that keeps the page', () => {
    const title = <TextField name="title" label="Title" defaultValue="As saved" />
    expect(drawn({ ...FRESH, attempt: 3 }, title)).toContain('value="As saved"')
  })

  it('takes the value and the sentence of its own row among several of one name', () => {
    const state = posted({ values: { name: ['A', 'B', 'C'] }, errors: { 'name.1': 'Not this one.' } })
    const row = (index: number) => drawn(state, <TextField name="name" label="Name" index={index} />)
    expect(row(2)).toContain('value="C"')
    expect(row(1)).toContain('Not this one.')
    expect(row(0)).not.toContain('Not this one.')
  })

  it('keeps multi-line text, a choice and a radio', () => {
    const state = posted({ values: { note: ['one\ntwo'], kind: ['event'], vouch: ['so'] } })
    const options = [
      { value: 'pledge', label: 'Pledge' },
      { value: 'event', label: 'Event' },
    ]
    expect(drawn(state, <TextArea name="note" label="Note" />)).toContain('one\ntwo</textarea>')
    expect(drawn(state, <SelectField name="kind" label="Kind" options={options} />)).toMatch(
      /value="event" selected/,
    )
    const radios = [
      { value: 'said', label: 'Said' },
      { value: 'so', label: 'So' },
    ]
    const vouch = drawn(state, <RadioGroup name="vouch" label="Vouch" options={radios} defaultValue="said" />)
    expect(vouch.match(/checked=""[^>]*value="so"|value="so"[^>]*checked=""/g)).toHaveLength(1)
    expect(vouch.match(/checked=""/g)).toHaveLength(1)
  })

  it('leaves a box unticked that was unticked, whatever its default', () => {
    const box = <CheckboxField name="wire" label="Wire" defaultChecked />
    expect(drawn(FRESH, box)).toContain('checked')
    expect(drawn(REFUSED, box)).not.toContain('checked')
    expect(drawn(posted({ values: { wire: ['on'] } }), box)).toContain('checked')
  })

  it('never writes a password into the page', () => {
    const state = posted({ values: { secret: ['correct horse'] } })
    expect(drawn(state, <TextField name="secret" label="Password" type="password" />)).not.toContain('horse')
  })

  it('is named by its label, described by its hint and its error, and marked as wrong', () => {
    const state = posted({ errors: { due: 'This date is before the report.' } })
    const html = drawn(state, <TextField name="due" label="Due" hint="As written." required />)
    expect(html).toContain('<label for="f-due"')
    expect(html).toContain('aria-describedby="f-due-error f-due-hint"')
    expect(html).toContain('aria-invalid="true"')
    for (const id of ['f-due', 'f-due-error', 'f-due-hint']) expect(html).toContain(`id="${id}"`)
  })
})

describe('the summary of a refused form', () => {
  it('says what stands against it, and leads to each field', () => {
    const html = drawn(posted({ errors: { due: 'Too early.', 'name.1': 'Too long.' } }), <FormSummary />)
    expect(html).toContain('role="alert"')
    expect(html).toContain('Not saved.')
    expect(html).toContain('href="#f-due"')
    expect(html).toContain('href="#f-name.1"')
  })

  it('counts the fields when nothing is said about the whole', () => {
    const html = drawn(posted({ message: null, errors: { a: 'A.', b: 'B.' } }), <FormSummary />)
    expect(html).toContain('2 answers need another look.')
  })

  it('is not there on a fresh form', () => {
    expect(drawn(FRESH, <FormSummary />)).toBe('')
  })
})

describe('the state after a refused post', () => {
  it('keeps everything typed, several values of one name in their order, and no password', () => {
    const form = new FormData()
    for (const [name, value] of [
      ['name', 'B'],
      ['name', 'A'],
      ['password', 'correct horse'],
      ['$ACTION_KEY', 'k'],
    ] as const)
      form.append(name, value)
    const state = refused({ ...FRESH, attempt: 4 }, form, { errors: { name: 'No.' } })
    expect(state).toEqual({
      attempt: 5,
      message: null,
      errors: { name: 'No.' },
      values: { name: ['B', 'A'] },
    })
  })
})

describe('a form in another language', () => {
  it('marks what is needed in the words it was given, and in English where it was given none', () => {
    const words = { needed: 'obligatoire', leave: 'Partir ?' }
    const field = <TextField name="title" label="Titre" required />
    const given = renderToStaticMarkup(
      <FormContext value={{ id: 'f', state: FRESH, pending: false, words }}>{field}</FormContext>,
    )
    expect(given).toContain('obligatoire')
    expect(drawn(FRESH, field)).toContain('needed')
  })
})
