/** How many threads of comments about a claim are open, and the way to them; nothing while none is. */
export function OpenThreads({ count, claimId }: { count: number; claimId: string }) {
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className="whitespace-nowrap">
        ·{' '}
        <a href={`/desk/claims/${claimId}#comments`} className="font-semibold">
          {count === 1 ? '1 open thread' : `${count} open threads`}
        </a>
      </span>
    </>
  )
}
