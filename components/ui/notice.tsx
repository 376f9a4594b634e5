import type { ReactNode } from 'react'
import { Shape, type ShapeName } from './shape'

export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

const TONES: Record<NoticeTone, { word: string; shape: ShapeName; edge: string; text: string }> = {
  info: { word: 'Note', shape: 'info', edge: 'border-review', text: 'text-review' },
  success: { word: 'Done', shape: 'check', edge: 'border-verified', text: 'text-verified' },
  warning: { word: 'Take care', shape: 'triangle', edge: 'border-disputed', text: 'text-disputed' },
  error: { word: 'Not done', shape: 'barred', edge: 'border-retracted', text: 'text-retracted' },
}

/**
 * Something the reader of a page must not miss. `title` replaces the tone's own word.
 * `live` announces it when it appears after an act: politely, or at once for an error.
 */
export function Notice({
  tone,
  title,
  children,
  live = false,
  className = '',
}: {
  tone: NoticeTone
  title?: ReactNode
  children?: ReactNode
  live?: boolean
  className?: string
}) {
  const look = TONES[tone]
  const role = tone === 'error' ? 'alert' : 'status'
  return (
    <div
      role={live ? role : undefined}
      className={`flex gap-2.5 border-l-[3px] bg-wash px-4 py-3 text-[0.9375rem] ${look.edge} ${className}`}
    >
      <Shape name={look.shape} className={`mt-0.5 size-4 ${look.text}`} />
      <div className="grid min-w-0 gap-1">
        <strong className={`font-semibold ${look.text}`}>{title ?? look.word}</strong>
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
