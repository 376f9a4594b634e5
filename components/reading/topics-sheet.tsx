import { words } from '@/components/language'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import type { TopicLine } from '@/db/queries/reading-room/lines'
import { TopicList } from './topic-list'

export function TopicsSheet({ topics }: { topics: readonly TopicLine[] }) {
  const say = words('lists')
  return (
    <div className="max-w-measure">
      <PageTitle lead={say('topicsLead')}>{words('chrome')('topics')}</PageTitle>
      {topics.length > 0 ? (
        <TopicList topics={topics} />
      ) : (
        <EmptyState title={say('noTopic')}>{say('topicAppears')}</EmptyState>
      )}
    </div>
  )
}
