import type { House } from '@/db/queries/reading-room/house'
import type { Publisher } from '@/formats/publisher'
import { siteOrigin } from './site-origin'

/** The newsroom as the other forms of its facts name it. */
export const publisherOf = ({ name, example }: House): Publisher => ({ name, example, origin: siteOrigin() })
