/** The few words a form says by itself, in the browser, where the page's language is not known. */
export type FormWords = {
  /** Beside the label of a field that must be filled in. */
  needed: string
  /** Asked before a changed form is left. */
  leave: string
}

export const ENGLISH_FORM: FormWords = {
  needed: 'needed',
  leave: 'Leave without saving? What you changed in this form will be lost.',
}
