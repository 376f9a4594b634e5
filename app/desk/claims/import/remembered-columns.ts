import { cookies } from 'next/headers'
import { IMPORT_FIELDS, type ImportField, type Mapping } from '@/domain/claim/import-columns'

const NAME = 'countersign-import-columns'
const PLACE = { path: '/desk/claims/import', httpOnly: true, sameSite: 'lax', maxAge: 365 * 86_400 } as const

/** What this browser's person last said the columns of these names are. Anything unreadable is nothing. */
export async function rememberedColumns(): Promise<Map<string, ImportField | null>> {
  try {
    const kept: unknown = JSON.parse((await cookies()).get(NAME)?.value ?? '[]')
    if (!Array.isArray(kept)) return new Map()
    return new Map(
      kept
        .filter((pair): pair is [string, string] => Array.isArray(pair) && typeof pair[0] === 'string')
        .map(([header, field]) => [header, IMPORT_FIELDS.find((one) => one === field) ?? null]),
    )
  } catch {
    return new Map()
  }
}

/** Keeps what the columns are for the next file of this kind; more than a cookie holds is not kept. */
export async function rememberColumns(header: readonly string[], mapping: Mapping): Promise<void> {
  const kept = JSON.stringify(header.map((name, column) => [name, mapping[column] ?? '']))
  if (encodeURIComponent(kept).length < 3500) (await cookies()).set(NAME, kept, PLACE)
}
