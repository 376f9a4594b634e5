import pg from 'pg'
import { deskUrl } from '../../support/open-newsroom'

/** The newsroom's own database as the desk's login, for trying with SQL what the screens refuse. */
export async function asDesk<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(deskUrl(process.env.E2E_DATA ?? '', 'countersign_example'))
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
