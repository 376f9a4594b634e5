'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'

export type Scheme = 'light' | 'dark'

/** A sheet of light or of dark paper, whatever the page around it is. */
export function Theme({ scheme, children }: { scheme: Scheme; children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (sheet.current) repaint(sheet.current, scheme)
  }, [scheme])
  return (
    <div
      ref={sheet}
      style={{ colorScheme: scheme }}
      className="grid min-w-0 content-start gap-4 border border-rule bg-paper p-4 text-ink"
    >
      {children}
    </div>
  )
}

/**
 * The colours are decided once, at the root, because for older browsers `light-dark()` is written as two variables that
 * only the root sets: declared again here, they are decided again.
 */
function repaint(sheet: HTMLElement, scheme: Scheme): void {
  const chosen = (name: Scheme) => (name === scheme ? 'initial' : ' ')
  sheet.style.setProperty('--lightningcss-light', chosen('light'))
  sheet.style.setProperty('--lightningcss-dark', chosen('dark'))
  for (const { style } of rootRules())
    for (const name of style)
      if (name.startsWith('--color-')) sheet.style.setProperty(name, style.getPropertyValue(name))
}

function rootRules(): CSSStyleRule[] {
  const within = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule.selectorText.includes(':root') ? [rule] : []
      return rule instanceof CSSGroupingRule ? within(rule.cssRules) : []
    })
  return [...document.styleSheets].flatMap((each) => within(each.cssRules))
}
