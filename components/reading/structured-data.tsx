/** What the page says, for machines: JSON-LD that is escaped already. */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json">{json}</script>
}
