import type { CitedEvidence } from './content'

/** A report as readers see it: its particulars and its link, never its text. */
export type PublicReport = CitedEvidence['report']
