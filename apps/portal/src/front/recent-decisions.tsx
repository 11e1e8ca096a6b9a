import type { RecentDecision } from '@pejl/store/public/recent-views.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { OccasionLink, SourceLink, shortened } from '../frame/said.tsx'
import { href } from '../routes.ts'
import { outcomeTags } from '../tones.ts'

const columns = [
  { key: 'title', heading: 'Sag' },
  { key: 'decided', heading: 'Besluttet' },
  { key: 'where', heading: 'Hvor' },
]

export function RecentDecisions({ recent }: { readonly recent: readonly RecentDecision[] }) {
  return (
    <DataTable
      caption="Senest besluttet"
      columns={columns}
      rows={recent.map(({ title, outcomes, text, source, occasion, matter }, at) => ({
        id: `beslutning-${at + 1}`,
        href: matter ? href.matter(matter.slug) : href.meeting(occasion.meetingId),
        cells: {
          title,
          decided: (
            <>
              {[...new Set(outcomes)].map((outcome) => (
                <StatusTag key={outcome} tone={outcomeTags[outcome].tone}>
                  {outcomeTags[outcome].text}
                </StatusTag>
              ))}{' '}
              {shortened(text, 160)} <SourceLink source={source} />
            </>
          ),
          where: <OccasionLink occasion={occasion} />,
        },
      }))}
    />
  )
}
