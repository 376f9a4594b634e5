'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page has come to life: false on the server and while its elements are taken over, true ever after. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
