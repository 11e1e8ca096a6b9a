import type { MeetingCard } from '@pejl/store/public/committee-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { Day } from '../frame/said.tsx'
import { href } from '../routes.ts'

interface MeetingTableProps {
  readonly caption: string
  readonly meetings: readonly MeetingCard[]
  readonly withCommittee: boolean
}

/** Meetings in rows with what was treated; of many items the first few. */
export function MeetingTable({ caption, meetings, withCommittee }: MeetingTableProps) {
  const columns = [
    { key: 'day', heading: 'Møde' },
    ...(withCommittee ? [{ key: 'committee', heading: 'Udvalg' }] : []),
    { key: 'items', heading: 'Behandlede' },
    { key: 'decisions', heading: 'Beslutninger', numeric: true },
  ]

  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={meetings.map(({ id, heldOn, committee, committeeSlug, items, decisions }) => ({
        id: `moede-${id}`,
        href: href.meeting(id),
        cells: {
          day: <Day day={heldOn} />,
          committee: <a href={href.committee(committeeSlug)}>{committee}</a>,
          items: said(items),
          decisions,
        },
      }))}
    />
  )
}

function said(items: readonly string[]): string {
  const first = items.slice(0, 3).join('; ')
  return items.length > 3 ? `${first} og ${items.length - 3} mere` : first
}
