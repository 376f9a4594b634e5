import type { KeyboardEvent } from 'react'

/** Ctrl or cmd with enter presses the form's first submit button, from any field. */
export function submitOnShortcut(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  const first = [...event.currentTarget.elements].find(
    (control): control is HTMLButtonElement =>
      control instanceof HTMLButtonElement &&
      control.type === 'submit' &&
      !control.disabled &&
      control.ariaDisabled !== 'true',
  )
  if (first) event.currentTarget.requestSubmit(first)
}
