import type { Day as IsoDay } from '@pejl/domain/common/day.ts'
import type { InitiativeView, SlipView } from '@pejl/store/public/initiative-views.ts'
import { PlanPatterns } from '@pejl/ui/plan-lane.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { Day } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { PublicBoard } from '../plan/public-board.tsx'
import { stateNames } from './names.ts'
import { daysText } from './said.tsx'
import { initiativeTexts } from './texts.ts'

/** Its time as a picture, and every change of it with the reason. */
export function InitiativeTime({
  initiative,
  today,
}: {
  readonly initiative: InitiativeView
  readonly today: IsoDay
}) {
  const [language, texts] = [useLanguage(), useTexts(initiativeTexts)]
  const { slipColumns: columns } = texts

  return (
    <Section id="tid" heading={texts.time}>
      <PlanPatterns />
      {initiative.present || initiative.adopted ? (
        <>
          <PublicBoard
            label={texts.timeline}
            groups={[{ id: 'den', heading: texts.now, rows: [initiative] }]}
            today={today}
          />
          <p class="muted small">{texts.picture}</p>
        </>
      ) : (
        <p>{texts.notPlanned}</p>
      )}
      <h3>{texts.slips}</h3>
      {initiative.slips.length === 0 ? (
        <p class="muted">{texts.noSlips}</p>
      ) : (
        <DataTable
          caption={texts.slips}
          compact
          columns={[
            { key: 'on', heading: columns.on },
            { key: 'what', heading: columns.what },
            { key: 'reason', heading: columns.reason },
          ]}
          rows={initiative.slips.map((slip, index) => ({
            id: `aendring-${index + 1}`,
            cells: {
              on: <Day day={slip.happenedOn} />,
              what: changeText(slip, language),
              reason: slip.reason ? (
                <Danish>{slip.reason}</Danish>
              ) : (
                <span class="muted">{texts.noReason}</span>
              ),
            },
          }))}
        />
      )}
    </Section>
  )
}

function changeText({ kind, state, from, to }: SlipView, language: Language): string {
  const t = initiativeTexts[language]
  if (kind === 'state' && state)
    return t.newState(stateNames[language][state].replaceAll('\u00a0', ' ').toLowerCase())
  const said = (days: SlipView['from']) => (days ? daysText(days, language) : t.noDays)
  return from ? t.newDays(said(from), said(to)) : t.placed(said(to))
}
