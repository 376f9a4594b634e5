import type { Citation } from '@/domain/claim/content'

/** Where a passage stands, as the form's rows say it: the report, its outlet, and in a PDF the page. */
export const sourceWords = ({ passage, report }: Pick<Citation, 'passage' | 'report'>): string =>
  [report.title, report.outlet.name, passage.page && `page ${passage.page}`].filter(Boolean).join(', ')
