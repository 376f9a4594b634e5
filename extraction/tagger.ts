/** A word of a sentence with its part of speech (Universal POS tags), placed in UTF-16 units of that sentence. */
export type Word = { text: string; pos: string; start: number; end: number }

/** Tags the words of one sentence. */
export type Tagger = (sentence: string) => Word[]

let loaded: Promise<Tagger> | undefined

/** The tagger on wink-nlp's English model. Loading takes a second or two and happens once, when first asked for. */
export function englishTagger(): Promise<Tagger> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  return (sentence) => {
    const tokens = nlp.readDoc(sentence).tokens()
    const texts = tokens.out(its.value) as string[]
    const tags = tokens.out(its.pos) as string[]
    let from = 0
    return texts.flatMap((text, i): Word[] => {
      const start = sentence.indexOf(text, from)
      if (start < 0) return []
      from = start + text.length
      return [{ text, pos: tags[i] ?? 'X', start, end: from }]
    })
  }
}
