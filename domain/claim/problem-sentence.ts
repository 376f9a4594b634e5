import { formatNumber } from '../evidence/quantity-words'
import { formatTime } from '../evidence/time-words'
import type { Problem, ProblemKind } from './problem'

type Sentence = (detail: (name: string) => string) => string

const SENTENCES: Record<ProblemKind, Sentence> = {
  'statement-missing': () => 'Write the claim as one plain sentence in our own words.',
  'kind-missing': () => 'Choose what kind of claim this is.',
  'subject-missing': () => 'Name whom or what the claim is about.',
  'topic-missing': () => 'Choose the topic readers will find this under, or name a new one.',
  'support-missing': () => 'Cite at least one passage that supports the claim.',
  'attribution-missing': () => 'Name who says this, at least the first speaker.',
  'time-missing': () => 'Give the date this speaks of, such as 2024-09-21, 2024-09 or 2024-09-15~.',
  'number-not-cited': (detail) =>
    `${formatNumber(detail('number'))} does not occur in a cited passage. Cite where it stands, write it out in full, or give the formula it was computed with.`,
  'number-in-statement-not-cited': (detail) =>
    `The statement says “${detail('number')}”, which no cited passage does. Cite where it stands, or leave it out.`,
  'date-in-statement-not-cited': (detail) =>
    `The statement says “${detail('date')}”, which no cited passage tells and which is no date of this claim. Cite where it stands, or leave it out.`,
  'name-in-statement-not-cited': (detail) =>
    `The statement names “${detail('name')}”, which no cited passage does. Cite where it is named, or leave it out.`,
  'words-not-cited': (detail) =>
    `“${detail('words')}” does not occur in the passages cited for it. Copy the words as they stand there.`,
  'words-say-otherwise': (detail) =>
    `“${detail('words')}” gives another number than the fields above. Make them agree.`,
  'formula-unreadable': () => 'Write the formula with numbers and + − × ÷ only, such as 400 + 600.',
  'formula-differs': (detail) =>
    `The formula comes to ${formatNumber(detail('result'))}. Correct it, or enter that as the value.`,
  'formula-number-not-cited': (detail) =>
    `The formula uses ${formatNumber(detail('number'))}, which no cited passage does. Cite where it stands.`,
  'number-missing': () => 'Enter the number or one of its bounds, or choose that none is stated.',
  'noun-missing': () => 'Name what is counted, in the words of the source, such as police officers.',
  'words-missing': () => 'Copy the words of the number as the source has them, such as “nearly 400”.',
  'bounds-missing': () => '“Between” needs both a lower and an upper bound.',
  'single-origin': (detail) =>
    `To vouch that it is so or not so takes two independent origins, a document or our own observation; this has ${detail('origins')}. Cite another origin, or vouch only that it was said.`,
  'grounds-missing': () => 'Say in the public note what this rests on.',
  'speaker-not-named': (detail) =>
    `We vouch only that this was said, so the statement must name ${detail('speaker')}.`,
  'lower-above-value': () => 'The lower bound is above the value. Correct one of them.',
  'value-above-upper': () => 'The value is above the upper bound. Correct one of them.',
  'lower-above-upper': () => 'The lower bound is above the upper bound. Correct one of them.',
  'date-unreadable': () =>
    'This is not a date. Write one such as 2024-09-21, 2024-09, 2024-09-15~ or 2024-09-10/2024-09-16.',
  'date-unsupported': () =>
    'This form of date cannot be kept. Write a day, month, season, year or decade, an interval, or a start followed by /..',
  'date-not-derived': () => 'The days kept for this date are not those it means. Enter the date again.',
  'after-publication': (detail) =>
    `This starts on ${formatTime(detail('earliest'))}, after its newest report appeared (${formatTime(detail('published'))}). Only a pledge or a forecast can lie ahead.`,
  'anchor-missing': (detail) =>
    `“${detail('words')}” is a date only beside the day it was published. Choose the publication date it was resolved against; the report may lack one.`,
  'anchor-not-published': (detail) =>
    `No cited report was published on ${formatTime(detail('anchor'))}. Resolve the words against the date of a cited report.`,
  'due-not-promised': () => 'Only a pledge or a forecast falls due. Remove the date, or choose that kind.',
  'due-before-time': () => 'It falls due before it was made. Correct one of the dates.',
  'measure-without-number': () => 'A measure needs a number. Enter one, or leave the measure empty.',
  'direction-missing': () => 'Say whether this change adds to the number or takes from it.',
  'unit-not-of-measure': (detail) =>
    `This counts in “${detail('told')}”, but the measure in “${detail('accepted')}”. Two units are never counted together: choose another measure.`,
  'noun-not-of-measure': (detail) =>
    `“${detail('told')}” is not among what this measure counts (${detail('accepted')}). Choose another measure, or count it all the same and say in the public note why.`,
  'place-not-of-measure': (detail) =>
    `“${detail('told')}” is not among the places of this measure (${detail('accepted')}). Choose another measure, or count it all the same and say in the public note why.`,
  'exception-not-explained': (detail) =>
    `“${detail('told')}” is counted with another ${detail('field')}. Tell readers why in the public note.`,
  'promise-keeps-nothing': (detail) =>
    `A promise keeps no other promise. Link what was done to “${detail('statement')}”, or take the link out.`,
  'amount-missing': (detail) =>
    `Say how much of “${detail('statement')}” this delivers, since the claim tells no number.`,
  'nothing-changed': () =>
    'Nothing differs from what readers see now. Change something, or leave it as it is.',
  'change-unnamed': (detail) =>
    detail('kind') === 'first'
      ? 'This has not been published yet, so it is no change: choose “first published”.'
      : 'Say what kind of change this is: a correction, an update or a clarification.',
  'change-too-great': (detail) =>
    `This changes more than the wording (${detail('changed')}). Call it a correction if it was wrong, or an update if the world moved.`,
  'change-note-missing': (detail) =>
    `Tell readers in the note what changed and why: every ${detail('kind')} needs one.`,
}

/** One sentence that tells the editor what is wrong and what to do about it. */
export function problemSentence(problem: Problem): string {
  return SENTENCES[problem.kind]((name) => problem.detail[name] ?? '')
}
