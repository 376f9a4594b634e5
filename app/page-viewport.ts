import type { Viewport } from 'next'

/** Every page follows the reader's light or dark. */
export const pageViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
}
