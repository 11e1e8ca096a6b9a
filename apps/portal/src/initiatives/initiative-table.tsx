import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { Days, SignalTag, StandingTag, StateTag } from './said.tsx'
import { initiativeTexts } from './texts.ts'

/** Initiatives with their time, what the owner says and what the figures show. */
export function InitiativeTable({
  caption,
  initiatives,
}: {
  readonly caption: string
  readonly initiatives: readonly InitiativeCard[]
}) {
  const [texts, href] = [useTexts(initiativeTexts), useHref()]
  const { title, state, unit, days, status, signal } = texts.columns

  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'title', heading: title },
        { key: 'state', heading: state },
        { key: 'unit', heading: unit },
        { key: 'days', heading: days },
        { key: 'status', heading: status },
        { key: 'signal', heading: signal },
      ]}
      rows={initiatives.map((one) => ({
        id: `tiltag-${one.number}`,
        href: href.initiative(one.number),
        cells: {
          title: <Danish>{one.title}</Danish>,
          state: <StateTag initiative={one} />,
          unit: one.unit ? (
            <a href={href.unit(one.unit.slug)}>
              <Danish>{one.unit.name}</Danish>
            </a>
          ) : (
            '–'
          ),
          days: <Days initiative={one} />,
          status: <StandingTag initiative={one} />,
          signal: <SignalTag initiative={one} />,
        },
      }))}
    />
  )
}
