import { STATUS } from '@/components/wording'
import { StatusMark, type StatusName } from '../ui/status-mark'

/** A status in the desk's own words, for what is drawn in the browser too: the readers' come with every language. */
export function DeskStatus({ name, children }: { name: StatusName; children?: React.ReactNode }) {
  return <StatusMark name={name}>{children ?? STATUS[name]}</StatusMark>
}
