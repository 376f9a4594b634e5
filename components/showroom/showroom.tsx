import type { ReactNode } from 'react'
import { Buttons } from './buttons'
import { DeskLists } from './desk-lists'
import { Fields } from './fields'
import { Signs } from './signs'
import { Texts } from './texts'

/** Every piece of furniture in every state, on light paper beside dark. */
export function Showroom() {
  return (
    <div className="@container grid gap-12">
      <Group title="Signs">
        <Signs />
      </Group>
      <Group title="Buttons">
        <Buttons />
      </Group>
      <Group title="Fields">
        <Fields />
      </Group>
      <Group title="Words, numbers and times">
        <Texts />
      </Group>
      <Group title="Lists of the desk">
        <DeskLists />
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-6">
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  )
}
