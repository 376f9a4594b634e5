import type { FormAction } from '../ui/form-state'

/** What a form of the showroom does when it is sent: nothing. */
export const unchanged: FormAction = async (previous) => previous
