import { words } from '../language'
import { StatusMark, type StatusName } from './status-mark'

export { LOOKS, type StatusName } from './status-mark'

/** A status by word and shape; the colour only repeats them. `children` replaces the word: "As said by …". */
export function Status({
  name,
  children,
  className,
}: {
  name: StatusName
  children?: React.ReactNode
  className?: string
}) {
  return (
    <StatusMark name={name} className={className}>
      {children ?? words('codes')(`status.${name}`)}
    </StatusMark>
  )
}
