import { performance } from 'node:perf_hooks'
import { suggestions } from '@/extraction/suggest'
import { englishTagger } from '@/extraction/tagger'

// Warm milliseconds for each 1,000 characters, and whether ten times the text takes ten times as long.
const GOAL = 20
const PROSE =
  'At least 45 people were killed and more than 120 injured when a bus left the road in the north on Tuesday, police said. The ministry of health, quoting figures of the districts, said it had sent 50 doctors and 12 ambulances to the area. “We have 40 beds, and another 60 will be ready in a few weeks’ time,” the director added. The road was built in 2011. Villagers had asked for a barrier.\n'
const SHAPES: Record<string, string> = {
  prose: PROSE,
  'numbers in lines': '12 345 6,789 1.5 20 400\n',
  'numbers without end': `${'12 345 6,789 20 400 '.repeat(60)}\n`,
  'numbers in sentences': `${'12, 345, 6,789 and 400. '.repeat(50)}\n`,
  'quotation marks and commas': `${'“, said, ” 12, according to, said '.repeat(35)}\n`,
}

const tag = await englishTagger()
const times = (shape: string, length: number): number => {
  const text = shape.repeat(Math.ceil(length / shape.length)).slice(0, length)
  const began = performance.now()
  suggestions(text, '2024-09-22', tag)
  return performance.now() - began
}

for (const [name, shape] of Object.entries(SHAPES)) {
  times(shape, 20_000)
  const [small, large] = [times(shape, 20_000), times(shape, 200_000)]
  const each = large / 200
  console.log(
    `suggestions, ${name}`.padEnd(46),
    `of the goal: ${(each / GOAL).toFixed(2)} (${each.toFixed(1)} ms per 1,000 characters); ten times the text takes ${(large / Math.max(small, 0.1)).toFixed(1)} times as long`,
  )
}
