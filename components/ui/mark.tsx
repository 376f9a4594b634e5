/**
 * The countersignature: one pen stroke for the writer, a second that crosses it for the one who checked.
 * `strokes="one"` is a claim that still waits for its second stroke.
 */
export function Mark({
  strokes = 'two',
  className = 'size-6',
}: {
  strokes?: 'one' | 'two'
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path className="stroke-pen" d="M3 14c3.2 1.6 5 4 6 6C11 13 15 7 21 3" />
      {strokes === 'two' && (
        <path className="stroke-verified" d="M9.5 13.5c2 .9 3.2 2.6 3.9 4.2C15 13.5 18 10 21.5 8" />
      )}
    </svg>
  )
}
