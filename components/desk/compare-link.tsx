'use client'

import { useField } from '@/components/ui/form-context'

/** After a post on something older: the way to see what changed meanwhile, in a page of its own. */
export function CompareLink() {
  const address = useField('compare').typed
  if (!address) return null
  return (
    <p className="text-sm">
      <a href={address} target="_blank" rel="noreferrer">
        See what changed meanwhile
      </a>{' '}
      (opens beside this page)
    </p>
  )
}
