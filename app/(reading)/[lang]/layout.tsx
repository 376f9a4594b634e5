import type { ReactNode } from 'react'
import { Frame } from '@/app/frame'
import { pageViewport } from '@/app/page-viewport'
import { speaking } from '../speaking'

export const viewport = pageViewport

export default async function ReadingLayout({
  params,
  children,
}: {
  params: Promise<{ lang: string }>
  children: ReactNode
}) {
  return <Frame lang={await speaking(params)}>{children}</Frame>
}
