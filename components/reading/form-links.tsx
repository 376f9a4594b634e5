type FormLink = { href: string; label: string; rel?: 'alternate' }

/** The same in other forms, in a row. */
export function FormLinks({ links }: { links: readonly FormLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {links.map(({ href, label, rel }) => (
        <li key={href}>
          <a href={href} rel={rel} className="inline-block min-h-6">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
