// Written by hand: the demonyms that news of conflict, aid and disaster use, each with its country.
const TABLE = `Afghan Afghanistan|Albanian Albania|Algerian Algeria|American United States|US United States|U.S. United States|Angolan Angola|Argentine Argentina|Argentinian Argentina|Armenian Armenia|Australian Australia|Austrian Austria|Azerbaijani Azerbaijan|Bahamian Bahamas|Bangladeshi Bangladesh|Barbadian Barbados|Belarusian Belarus|Belgian Belgium|Belizean Belize|Beninese Benin|Bolivian Bolivia|Bosnian Bosnia|Brazilian Brazil|British Britain|Bulgarian Bulgaria|Burundian Burundi|Burmese Myanmar|Cambodian Cambodia|Cameroonian Cameroon|Canadian Canada|Chadian Chad|Chilean Chile|Chinese China|Colombian Colombia|Congolese Congo|Croatian Croatia|Cuban Cuba|Cypriot Cyprus|Czech Czech Republic|Danish Denmark|Dominican Dominican Republic|Dutch Netherlands|Ecuadorian Ecuador|Egyptian Egypt|Emirati United Arab Emirates|Eritrean Eritrea|Estonian Estonia|Ethiopian Ethiopia|Fijian Fiji|Filipino Philippines|Philippine Philippines|Finnish Finland|French France|Gambian Gambia|Georgian Georgia|German Germany|Ghanaian Ghana|Greek Greece|Guatemalan Guatemala|Guinean Guinea|Guyanese Guyana|Haitian Haiti|Honduran Honduras|Hungarian Hungary|Icelandic Iceland|Indian India|Indonesian Indonesia|Iranian Iran|Iraqi Iraq|Irish Ireland|Israeli Israel|Italian Italy|Ivorian Ivory Coast|Jamaican Jamaica|Japanese Japan|Jordanian Jordan|Kazakh Kazakhstan|Kenyan Kenya|Kosovan Kosovo|Kuwaiti Kuwait|Kyrgyz Kyrgyzstan|Lao Laos|Latvian Latvia|Lebanese Lebanon|Liberian Liberia|Libyan Libya|Lithuanian Lithuania|Malagasy Madagascar|Malawian Malawi|Malaysian Malaysia|Malian Mali|Mauritanian Mauritania|Mexican Mexico|Moldovan Moldova|Mongolian Mongolia|Moroccan Morocco|Mozambican Mozambique|Namibian Namibia|Nepalese Nepal|Nepali Nepal|Nicaraguan Nicaragua|Nigerian Nigeria|Nigerien Niger|Norwegian Norway|Omani Oman|Pakistani Pakistan|Palestinian Palestinian territories|Panamanian Panama|Paraguayan Paraguay|Peruvian Peru|Polish Poland|Portuguese Portugal|Qatari Qatar|Romanian Romania|Russian Russia|Rwandan Rwanda|Salvadoran El Salvador|Saudi Saudi Arabia|Senegalese Senegal|Serbian Serbia|Singaporean Singapore|Slovak Slovakia|Slovenian Slovenia|Somali Somalia|Spanish Spain|Sudanese Sudan|Swedish Sweden|Swiss Switzerland|Syrian Syria|Taiwanese Taiwan|Tajik Tajikistan|Tanzanian Tanzania|Thai Thailand|Timorese East Timor|Togolese Togo|Tunisian Tunisia|Turkish Turkey|Turkmen Turkmenistan|Ugandan Uganda|Ukrainian Ukraine|Uruguayan Uruguay|Uzbek Uzbekistan|Venezuelan Venezuela|Vietnamese Vietnam|Yemeni Yemen|Zambian Zambia|Zimbabwean Zimbabwe|Scottish Scotland|Welsh Wales|English England|Tibetan Tibet|Kashmiri Kashmir|Chechen Chechnya|Kurdish Kurdistan`
const MORE =
  'South Sudan|North Korea|South Korea|New Zealand|Papua New Guinea|South Africa|Sri Lanka|Burkina Faso|Sierra Leone|Costa Rica|Central African Republic|Democratic Republic of Congo|Luxembourg|Malta|Monaco|Botswana|Bhutan|Brunei|Samoa|Tonga|Vanuatu|Solomon Islands|Suriname|Bahrain|Gabon|Lesotho|Maldives|Gaza|Puerto Rico|Bermuda|Indian Ocean'

const BY_DEMONYM = new Map(
  TABLE.split('|').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
)
const COUNTRIES = new Set([...BY_DEMONYM.values(), ...MORE.split('|'), 'UK', 'USA', 'United Kingdom'])
const TWO_WORDS: Record<string, string> = {
  'South Korean': 'South Korea',
  'North Korean': 'North Korea',
  'South Sudanese': 'South Sudan',
  'South African': 'South Africa',
  'Sri Lankan': 'Sri Lanka',
  'New Zealand': 'New Zealand',
}

/** Whether a word says whose or from where by its country: "Kenyan", "Jamaicans". */
export const isDemonym = (word: string): boolean => countryOf(word) !== null

/** The country a demonym belongs to, in one word or two; null for other words. */
export function countryOf(words: string): string | null {
  return (
    TWO_WORDS[words.replace(/s$/u, '')] ??
    BY_DEMONYM.get(words) ??
    BY_DEMONYM.get(words.replace(/s$/u, '')) ??
    null
  )
}

export const isCountry = (name: string): boolean => COUNTRIES.has(name)

const NAMES = new RegExp(
  `\\b(?:${[...COUNTRIES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})\\b`,
  'gu',
)

/** The countries a text names, in order, each as often as it does. */
export const countriesIn = (text: string): string[] => [...text.matchAll(NAMES)].map(([name]) => name)
