import type { ReactNode } from 'react'
import { writtenLang } from '../voice'

/**
 * Words a person or a source wrote, kept apart from ours: their own language and direction,
 * so that a right-to-left name or quote does not turn the sentence around it. `lang` is theirs where it
 * is known.
 */
export function Words({
  children,
  lang,
  as: Tag = 'bdi',
  className,
}: {
  children: ReactNode
  lang?: string
  as?: 'bdi' | 'p' | 'span' | 'div'
  className?: string
}) {
  return (
    <Tag lang={lang || writtenLang()} dir="auto" className={className}>
      {children}
    </Tag>
  )
}
