import { StructuredData } from '@/components/reading/structured-data'
import type { House } from '@/db/queries/reading-room/house'
import { ldJson } from '@/formats/json-ld/ld-json'
import { newsroomWithPolicies } from '@/formats/json-ld/newsroom'
import { siteOrigin } from './site-origin'

/** Whose ledger this is and where its rules stand, for machines. */
export function NewsroomData({ house }: { house: House }) {
  return <StructuredData json={ldJson([newsroomWithPolicies(siteOrigin(), house.name)])} />
}
