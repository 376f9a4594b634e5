/**
 * Puts one question for many: whoever comes while it is under way shares the next one. So no answer is older than the
 * moment somebody asked for it, however many ask at once.
 */
export function askedTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | null = null

  const putNext = async () => {
    await underWay
    // Who is at the door at the same moment comes along.
    await new Promise((resolve) => setImmediate(resolve))
    next = null
    const answer = ask()
    underWay = answer.catch(() => undefined)
    return answer
  }
  return () => {
    next ??= putNext()
    return next
  }
}

/** The same for many questions, each by itself. */
export function eachAskedTogether<Wanted, T>(
  ask: (wanted: Wanted) => Promise<T>,
  keyOf: (wanted: Wanted) => string,
): (wanted: Wanted) => Promise<T> {
  const questions = new Map<string, { ask: () => Promise<T>; waiting: number }>()
  return async (wanted) => {
    const key = keyOf(wanted)
    const question = questions.get(key) ?? { ask: askedTogether(() => ask(wanted)), waiting: 0 }
    questions.set(key, question)
    question.waiting++
    try {
      return await question.ask()
    } finally {
      question.waiting--
      if (question.waiting === 0) questions.delete(key)
    }
  }
}
