import type { Typed } from '../../e2e/support/claim-form'

/** The report that is captured in the pictures: made up for them, and it says so. */
export const REPORT = {
  outlet: 'Example Gazette',
  title: 'Half of the harbour district is empty',
  byline: 'Gazette newsroom',
  url: 'https://gazette.example/harbour-district',
  published: '2024-10-13',
  text: `Example report, written for demonstration.

Nearly 400 families have left the harbour district since the storm, Mayor Ada Quill said on Saturday at the town hall of Port Example.

“We will bring 60 more boats in two weeks’ time,” she promised, and asked the neighbouring towns for crews.

In May 2023 the town had promised 100 boats. The fire service counts 31 at the pier.`,
}

export const LEFT =
  'Nearly 400 families have left the harbour district since the storm, Mayor Ada Quill said on Saturday'
export const BOATS = 'We will bring 60 more boats in two weeks’ time'

/** “Nearly 400 families”, complete and fit for review. */
export const FAMILIES: Typed = {
  statement: 'Ada Quill said that nearly 400 families had left the harbour district.',
  kind: 'Displacement',
  subject: 'Families of the harbour district',
  number: { words: 'Nearly 400', means: 'nearly', value: '400', upper: '400', noun: 'families' },
  when: { words: 'on Saturday', date: '2024-10-12' },
  place: 'Port Example',
  speaker: 'Ada Quill',
  speaks: 'Ada Quill',
  mode: 'paraphrase',
  topic: 'Storm in Port Example',
  publicNote: 'The mayor’s own figure. Nobody else has counted the families yet.',
}
