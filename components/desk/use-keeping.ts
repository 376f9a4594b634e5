'use client'

import { type RefObject, useEffect, useReducer, useRef } from 'react'
import { afterHearing, askIn, type Heard, isUnkept, type Keeping, maySend, UNTOUCHED } from './keeping'

const DOOR = '/desk/kept-drafts'
// What a browser still sends when the page is gone already.
const SENT_ALONE = 60_000

type Page = { place: string; baseNo: number; pending: boolean; cameBack: boolean }

/** Listens to the form that `within` stands in and asks the desk to keep what is typed there. */
export function useKeeping(
  within: RefObject<HTMLElement | null>,
  { place, baseNo, pending, cameBack }: Page,
): Keeping {
  const [keeping, hear] = useReducer(afterHearing, UNTOUCHED)
  const now = useRef(keeping)
  now.current = keeping

  useEffect(() => {
    if (cameBack) hear({ kind: 'typed' })
  }, [cameBack])

  useEffect(() => {
    const form = within.current?.closest('form')
    if (!form) return
    const onTyped = () => hear({ kind: 'typed' })
    // A quick hand types before the page has come to life.
    if (isChanged(form)) onTyped()
    const onSubmit = (event: SubmitEvent) => {
      if (maySend(now.current)) return
      event.preventDefault()
      event.stopPropagation()
      within.current?.focus()
    }
    const onHidden = () => {
      if (document.visibilityState === 'hidden' && isUnkept(now.current)) void ask(form, { place, baseNo })
    }
    form.addEventListener('input', onTyped)
    form.addEventListener('submit', onSubmit, true)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      form.removeEventListener('input', onTyped)
      form.removeEventListener('submit', onSubmit, true)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [within, place, baseNo])

  useEffect(() => {
    const form = within.current?.closest('form')
    const wait = askIn(keeping)
    // The form reads this before it lets anybody leave.
    if (form) form.dataset.kept = isUnkept(keeping) ? 'no' : 'yes'
    if (!form || wait === null || pending) return
    const timer = setTimeout(() => {
      hear({ kind: 'sent' })
      void ask(form, { place, baseNo }).then(hear)
    }, wait)
    return () => clearTimeout(timer)
  }, [within, keeping, pending, place, baseNo])

  return keeping
}

function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(
        (option, n) => option.selected !== (option.defaultSelected || chosenBySilence(field, n)),
      )
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
      return field.checked !== field.defaultChecked
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      return field.value !== field.defaultValue
    return false
  })
}

/** The first choice stands where the page chose none. */
const chosenBySilence = ({ options }: HTMLSelectElement, n: number) =>
  n === 0 && ![...options].some((option) => option.defaultSelected)

async function ask(form: HTMLFormElement, page: { place: string; baseNo: number }): Promise<Heard> {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
  const body = JSON.stringify({ ...page, fields })
  try {
    const answer = await fetch(DOOR, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: body.length < SENT_ALONE,
    })
    if (answer.status === 401) return { kind: 'signed-out' }
    if (answer.status === 413 || answer.status === 422) return { kind: 'unfit' }
    if (!answer.ok) return { kind: 'unreachable' }
    const { savedAt }: { savedAt: string } = await answer.json()
    return { kind: 'kept', at: savedAt }
  } catch {
    return { kind: 'unreachable' }
  }
}
