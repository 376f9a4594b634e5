import { ButtonLink } from '@/components/ui/button'

/** The way on in a list that is read a page at a time. */
export function NextPage({ href }: { href: string }) {
  return (
    <nav aria-label="More" className="mt-6">
      <ButtonLink href={href}>Next page</ButtonLink>
    </nav>
  )
}
