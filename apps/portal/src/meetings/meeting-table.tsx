import type { MeetingCard } from '@pejl/store/public/committee-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { Day } from '../frame/said.tsx'
import { meetingTexts } from './texts.ts'

interface MeetingTableProps {
  readonly caption: string
  readonly meetings: readonly MeetingCard[]
  readonly withCommittee: boolean
}

const mostItems = 3

/** Meetings in rows with what was treated; of many items the first few. */
export function MeetingTable({ caption, meetings, withCommittee }: MeetingTableProps) {
  const [texts, href] = [useTexts(meetingTexts), useHref()]
  const columns = [
    { key: 'day', heading: texts.meeting },
    { key: 'committee', heading: texts.committee },
    { key: 'items', heading: texts.items },
    { key: 'decisions', heading: texts.decisions, numeric: true },
  ]
  const named = (items: readonly string[]): string => {
    const first = items.slice(0, mostItems).join('; ')
    return items.length > mostItems ? texts.more(first, items.length - mostItems) : first
  }

  return (
    <DataTable
      caption={caption}
      columns={columns.filter(({ key }) => withCommittee || key !== 'committee')}
      rows={meetings.map(({ id, heldOn, committee, committeeSlug, items, decisions }) => ({
        id: `moede-${id}`,
        href: href.meeting(id),
        cells: {
          day: <Day day={heldOn} />,
          committee: (
            <a href={href.committee(committeeSlug)}>
              <Danish>{committee}</Danish>
            </a>
          ),
          items: <Danish>{named(items)}</Danish>,
          decisions,
        },
      }))}
    />
  )
}
