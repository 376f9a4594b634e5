import type { ReactNode } from 'react'
import { Frame } from '@/app/frame'
import { pageViewport } from '@/app/page-viewport'

export const viewport = pageViewport

export default function OpinionLayout({ children }: { children: ReactNode }) {
  return <Frame lang="en">{children}</Frame>
}
