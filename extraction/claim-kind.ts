import type { Kind } from '@/domain/claim/content'
import type { SuggestedKind } from './suggestion'

const RESCUED = /\brescu(?:e|ed|es|ing)\b|\bsaved\b/iu
const LOSS =
  /\b(?:kill\w*|di(?:e|ed|es)|dead|deaths?|wound\w*|injur\w*|casualt\w*|fatalit\w*|massacre\w*|drown\w*|missing|victims?|toll|perish\w*|bodies|murder\w*|executed|slain|lost their lives|shot dead|lives lost)\b/iu
const EVACUATED = /\b(?:evacuat\w*|airlift\w*|moved to safety)\b/iu
const DISPLACED =
  /\b(?:displac\w*|fled|flee\w*|homeless|refugees?|asylum|uproot\w*|forced from|driven from|left their homes|exodus|returnees)\b/iu
const PROMISED =
  /\b(?:pledg\w*|promis\w*|vow\w*|commit(?:s|ted|ting|ment)\b|will (?:send|provide|give|deploy|donate|contribute|deliver|spend|build|offer|help)|plans? to|announced? (?:today )?(?:plans|that|an?|another)|offer(?:ed|s)? to|agreed to|intend\w*|earmark\w*|approv\w*|allocat\w*)\b/iu
const NEEDED =
  /\b(?:need\w*|require\w*|requir\w*|hungry|hunger|starv\w*|famine|food insecur\w*|at risk|without (?:water|food|power|access|electricity|shelter)|affected|malnourish\w*|appeal\w*|urgent\w*|impacted)\b/iu
const HELPED =
  /\b(?:aid|assist\w*|distribut\w*|donat\w*|deliver\w*|provid\w*|suppl(?:y|ies|ied)|relief|vaccin\w*|doses?|shelter\w*|food|medicines?|treat\w*|rations?|tents?|blankets|help\w*|access (?:to )?\p{L}+ ?(?:services|care)?|reach(?:ed)?\b|humanitarian)\b/u
const ARRIVED =
  /\b(?:arriv\w*|land(?:ed|s|ing)\b|reached (?:the )?[A-Z]|touched down|returned|crossed into|joined)\b/u
const DEPLOYED =
  /\b(?:deploy\w*|dispatch\w*|sent\b|send(?:s|ing)?\b|contribut\w*|withdr\w*|pull(?:ed)? out|redeploy\w*)\b/iu
const PRESENT =
  /\b(?:station\w*|serv(?:e|es|ing)\b|based\b|on the ground|are (?:now |currently )?(?:in|on|at)\b|has (?:currently )?(?:about|around|some)|currently|remain\w*|there (?:are|were)|liv(?:e|ing)\b|stay\w*|hous\w*|held\b|maintain\w*)\b/iu
const FORCES =
  /\b(?:troops?|soldiers?|officers?|personnel|police\w*|peacekeepers?|forces?|contingent|marines|guards|gendarmes|advis[eo]rs|observers|monitors|ships?|warships?|aircraft|planes?|helicopters?|staff|experts|doctors|rescuers|platoons?|battalions?|brigades?)\b/iu
const DAMAGED =
  /\b(?:destroy\w*|damag\w*|flatten\w*|burn(?:ed|t)\b|collaps\w*|torch\w*|demolish\w*|flooded|gutted|ruined|washed away)\b/iu
const POLICY =
  /\b(?:law|resolution|sanction\w*|ban(?:s|ned)?\b|tax\w*|vote[sd]?\b|ruling|decree|legislation|quota|tariff\w*|visas?)\b/iu

/** What kind of claim a number is, from its noun, the words near it and the whole sentence. */
export function kindOf(
  sentence: string,
  { start, end, unit }: { start: number; end: number; unit: string | null },
): SuggestedKind {
  const near = sentence.slice(clauseStart(sentence, start), clauseEnd(sentence, end))
  const isMoney = unit !== null && /^[A-Z]{3}$/u.test(unit)
  const mention = sentence.slice(start, end)
  if (isMoney) {
    if (/\b(?:damage\w*|loss(?:es)?|destroyed)\b/iu.test(near)) return 'damage'
    if (PROMISED.test(near)) return 'pledge'
    return HELPED.test(near) && !/\b(?:need|require|appeal)/iu.test(near)
      ? 'aid'
      : /\bappeal|\bneed/iu.test(near)
        ? 'need'
        : 'money'
  }
  if (/\bhomeless/iu.test(mention)) return 'displacement'
  // "We have lost 112 fishermen": people who are lost.
  if (isPersons(mention) && /\b(?:lost|lose|losing) $/iu.test(sentence.slice(0, start))) return 'casualty'
  if (/\bdisplaced|\brefugees/iu.test(mention) && !RESCUED.test(near) && !HELPED.test(near))
    return 'displacement'
  const isForce = FORCES.test(`${mention} ${unit ?? ''}`)
  for (const words of [near, sentence]) {
    if (words === sentence && near !== sentence && unit !== 'percent' && !isPeople(mention)) break
    if (LOSS.test(mention) || LOSS.test(words))
      return HELPED.test(near) && !LOSS.test(near) ? 'aid' : 'casualty'
    if (EVACUATED.test(words)) return 'evacuation'
    if (RESCUED.test(near) && !DISPLACED.test(near.replace(/\basylum seekers|\brefugees/giu, '')))
      return 'event'
    if (DAMAGED.test(words)) return 'damage'
    if (isForce && ARRIVED.test(words)) return 'arrival'
    if (isForce && PROMISED.test(words)) return 'pledge'
    if (isForce && PRESENT.test(words)) return 'presence'
    if (isForce && DEPLOYED.test(words)) return 'deployment'
    if (
      /\bdistribut|\bdonat|\bdeliver|\bvaccinat|\binoculat|\bdoses?\b|\breach (?:only )?|\bprovided|\bgave\b/iu.test(
        near,
      )
    )
      return 'aid'
    if (DISPLACED.test(words)) return 'displacement'
    if (/\bgo without|\bwill require\b|\bin need\b|\bneed/iu.test(words)) return 'need'
    if (PROMISED.test(words)) return 'pledge'
    if (NEEDED.test(words) && isPeople(mention)) return 'need'
    if (HELPED.test(words) && !/\brescu/iu.test(near)) return 'aid'
    if (ARRIVED.test(words)) return 'arrival'
    if (DEPLOYED.test(words) && isForce) return 'deployment'
    if (isForce || PRESENT.test(words)) return isForce || isPeople(mention) ? 'presence' : 'event'
    if (POLICY.test(mention)) return 'policy'
  }
  return 'event'
}

const isPersons = (mention: string) => isPeople(mention) || /\b\p{L}+(?:men|women|ers|ists)\b/u.test(mention)

const isPeople = (mention: string) =>
  /\b(?:people|persons?|civilians|villagers|residents|families|women|men|children|girls|boys|households|migrants|refugees|citizens|troops|soldiers|officers|workers|patients|students|\p{L}+ans|\p{L}+is|more|others|dead|wounded|injured|homeless)\b/iu.test(
    mention,
  ) ||
  !/[a-z]{3}/u.test(
    mention.replace(
      /\b(?:more|than|about|some|nearly|over|least|additional|million|thousand|hundred)\b/gu,
      '',
    ),
  )

function clauseStart(sentence: string, at: number): number {
  const cut = [
    ...sentence
      .slice(0, at)
      .matchAll(/[;:]|, (?:and|but|while|although|though|as)\b|\b(?:while|whereas|although)\b/giu),
  ].at(-1)
  return cut ? cut.index : 0
}

function clauseEnd(sentence: string, at: number): number {
  const cut =
    /[;]|, (?:and|but|while|although|though|as|after)\b|\b(?:while|whereas|although|as [A-Z])\b/u.exec(
      sentence.slice(at),
    )
  return cut ? at + cut.index : sentence.length
}

const FORM_KINDS: Record<SuggestedKind, Kind> = {
  pledge: 'pledge',
  deployment: 'deployment',
  presence: 'deployment',
  arrival: 'deployment',
  casualty: 'casualty',
  displacement: 'displacement',
  evacuation: 'displacement',
  need: 'statement',
  aid: 'funding',
  money: 'funding',
  damage: 'event',
  policy: 'authorisation',
  statement: 'statement',
  event: 'event',
  other: 'event',
}

/** The claim form's kind for a suggested one; help that is no money is an event there. */
export function formKind(kind: SuggestedKind, unit: string | null): Kind {
  if (kind === 'aid' && !(unit && /^[A-Z]{3}$/u.test(unit))) return 'event'
  return FORM_KINDS[kind]
}
