import type { ClaimContent, EntityReference, ResolvedTime } from '@/domain/claim/content'

/** A claim's content as the form's fields hold it. */
export type ClaimDefaults = ReturnType<typeof claimDefaults>

type Content = Omit<ClaimContent, 'citations'>

const EMPTY: Content = {
  statement: '',
  vouch: 'said',
  kind: null,
  subject: null,
  object: null,
  quantity: { state: 'not_stated', noun: '', words: '' },
  time: null,
  due: null,
  place: null,
  attribution: null,
  reliability: null,
  credibility: null,
  publicNote: '',
  internalNote: '',
  change: { kind: 'first', note: '' },
  checkAgainOn: null,
  topic: null,
  measure: null,
  links: [],
}

/**
 * The form's fields for a revision, or for a new claim when there is none. `measureTitle` is what its measure is called
 * now: the revision keeps the name it was written with.
 */
export function claimDefaults(content: Content = EMPTY, measureTitle?: string) {
  const { quantity, place, attribution, reliability, credibility, measure } = content
  const counted = quantity.state === 'stated' ? quantity : null
  return {
    statement: content.statement,
    vouch: content.vouch,
    kind: content.kind ?? '',
    subject: entity(content.subject),
    object: entity(content.object),
    quantityState: quantity.state as string,
    quantityNoun: quantity.noun,
    quantityWords: quantity.words,
    quantityValue: counted?.value ?? '',
    quantityLower: counted?.lower ?? '',
    quantityUpper: counted?.upper ?? '',
    quantityUnit: counted?.unit ?? '',
    quantityApproximator: counted?.approximator ?? 'exactly',
    quantityFormula: counted?.formula ?? '',
    time: words(content.time),
    due: words(content.due),
    anchor: content.time?.anchor ?? content.due?.anchor ?? null,
    placeName: place?.name ?? '',
    placeLatitude: place?.point?.latitude ?? '',
    placeLongitude: place?.point?.longitude ?? '',
    placePrecision: place?.point?.precisionMetres ?? '',
    attributionMode: attribution?.mode ?? '',
    chain: attribution?.chain ?? [{ name: '', detail: '' }],
    reliability: reliability?.code ?? '',
    reliabilityNote: reliability?.note ?? '',
    credibility: credibility?.code ?? '',
    credibilityNote: credibility?.note ?? '',
    publicNote: content.publicNote,
    internalNote: content.internalNote,
    topic: content.topic?.title ?? '',
    checkAgainOn: content.checkAgainOn ?? '',
    change: content.change,
    measure: {
      id: measure?.id ?? '',
      title: measureTitle ?? measure?.title ?? '',
      role: measure?.role ?? '',
      direction: measure?.direction ?? '',
      despite: measure?.despite ?? [],
    },
    links: content.links.map(({ kind, fact, amount }) => ({
      kind,
      factId: fact.id,
      lower: amount?.lower ?? '',
      value: amount?.value ?? '',
      upper: amount?.upper ?? '',
    })),
  }
}

const entity = (reference: EntityReference | null) => ({
  name: reference?.name ?? '',
  type: reference?.type ?? '',
  wikidata: reference?.wikidata ?? '',
  role: reference?.role ?? '',
})

const words = (time: ResolvedTime | null) => ({ words: time?.words ?? '', edtf: time?.edtf ?? '' })
