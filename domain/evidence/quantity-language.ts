import type { Approximator, Quantity } from '../claim/content'
import type { Language } from '../language'

/** How a language tells a number, what is known of its bounds, and that there is none. */
export type QuantityWords = {
  leads: Record<Approximator, string>
  uncounted: Record<Exclude<Quantity['state'], 'stated'>, string>
  /** Between the two numbers of "between", and of a range. */
  and: string
  to: string
  unbounded: string
  atMost: (upper: string) => string
  atLeast: (lower: string) => string
  exactly: (number: string) => string
  within: (lower: string, upper: string) => string
}

// A plain number stands without a lead: "exactly" would claim more than a source that merely says "600".
export const QUANTITY_WORDS: Record<Language, QuantityWords> = {
  en: {
    leads: {
      exactly: '',
      about: 'about',
      nearly: 'nearly',
      at_least: 'at least',
      more_than: 'more than',
      at_most: 'at most',
      fewer_than: 'fewer than',
      between: 'between',
    },
    uncounted: { none: 'no', unknown: 'unknown number of', not_stated: 'number not stated' },
    and: 'and',
    to: 'to',
    unbounded: 'bounds not stated',
    atMost: (upper) => `at most ${upper}, lower bound not stated`,
    atLeast: (lower) => `at least ${lower}, upper bound not stated`,
    exactly: (number) => `exactly ${number}`,
    within: (lower, upper) => `at least ${lower}, at most ${upper}`,
  },
  fr: {
    leads: {
      exactly: '',
      about: 'environ',
      nearly: 'près de',
      at_least: 'au moins',
      more_than: 'plus de',
      at_most: 'au plus',
      fewer_than: 'moins de',
      between: 'entre',
    },
    uncounted: { none: 'aucun', unknown: 'nombre inconnu de', not_stated: 'nombre non précisé' },
    and: 'et',
    to: 'à',
    unbounded: 'bornes non précisées',
    atMost: (upper) => `au plus ${upper}, borne inférieure non précisée`,
    atLeast: (lower) => `au moins ${lower}, borne supérieure non précisée`,
    exactly: (number) => `exactement ${number}`,
    within: (lower, upper) => `au moins ${lower}, au plus ${upper}`,
  },
  ht: {
    leads: {
      exactly: '',
      about: 'anviron',
      nearly: 'prèske',
      at_least: 'omwen',
      more_than: 'plis pase',
      at_most: 'pa plis pase',
      fewer_than: 'mwens pase',
      between: 'ant',
    },
    uncounted: { none: 'okenn', unknown: 'kantite enkoni', not_stated: 'kantite pa presize' },
    and: 'ak',
    to: 'rive',
    unbounded: 'limit yo pa presize',
    atMost: (upper) => `pa plis pase ${upper}, limit anba a pa presize`,
    atLeast: (lower) => `omwen ${lower}, limit anwo a pa presize`,
    exactly: (number) => `egzakteman ${number}`,
    within: (lower, upper) => `omwen ${lower}, pa plis pase ${upper}`,
  },
}
