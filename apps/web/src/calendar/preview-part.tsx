import { Button } from '@pejl/ui/buttons.tsx'
import { TextArea } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { dayText, hindranceName, hindranceText } from './calendar-words.ts'
import { notesText } from './meeting-list.tsx'
import type { PlanPageProps } from './plan-props.ts'
import type { PreviewDay } from './planned-year.ts'

/** What the rules give in the year, day by day, with what is to be noted; and the button that plans it. */
export function PreviewPart(props: PlanPageProps) {
  const { visit, t, committee, year, preview, refused } = props
  const { language } = visit
  const mine = refused?.form === 'dage' ? refused.typed : undefined

  return (
    <Section id="aaret" heading={t.preview.heading(year)} lead={t.preview.lead}>
      <form id="dage" method="post" action={`${href.committeePlan(committee.id)}#dage`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="aar" value={year} />
        {preview.days.length === 0 ? <p class="muted">{t.preview.none}</p> : <Days {...props} />}
        {preview.leftOut.length > 0 ? (
          <>
            <h3>{t.preview.leftOuts}</h3>
            <ul>
              {preview.leftOut.map(({ from, why }) => (
                <li key={from}>{t.preview.leftOut(dayText(from, language), hindranceName(why, t))}</li>
              ))}
            </ul>
          </>
        ) : null}
        <TextArea
          id="andre"
          label={t.preview.others}
          hint={t.preview.othersHint}
          rows={3}
          optional
          value={mine ? textOf(mine, 'andre') : ''}
        />
        <Button>{t.preview.submit}</Button>
      </form>
    </Section>
  )
}

function Days(props: PlanPageProps) {
  const { visit, t, year, preview, refused } = props
  const { language } = visit
  const mine = refused?.form === 'dage' ? refused.typed : undefined

  return (
    <DataTable
      caption={t.preview.heading(year)}
      compact
      columns={[
        { key: 'day', heading: t.preview.day },
        { key: 'notes', heading: t.columns.notes },
        { key: 'due', heading: t.columns.due },
        { key: 'dispatch', heading: t.columns.dispatch },
        { key: 'publish', heading: t.columns.publish },
      ]}
      rows={preview.days.map((one) => {
        const { day } = one.ruled
        const isKnown = one.known !== null && one.known.state !== 'cancelled'
        const isChosen = mine ? (mine.get('dag') ?? []).includes(day) : one.known === null
        return {
          id: `d-${day}`,
          cells: {
            day: isKnown ? (
              <a href={href.calendarMeeting(one.known?.id ?? '')}>{dayText(day, language)}</a>
            ) : (
              <span class="form-group-checkbox">
                <input
                  type="checkbox"
                  class="form-checkbox"
                  id={`dag-${day}`}
                  name="dag"
                  value={day}
                  checked={isChosen}
                />
                <label class="form-label" for={`dag-${day}`}>
                  {dayText(day, language)}
                </label>
              </span>
            ),
            notes: notesText(notesOf(one, props)),
            due: formatDay(one.agendaDueOn, language),
            dispatch: formatDay(one.dispatchOn, language),
            publish: formatDay(one.publishOn, language),
          },
        }
      })}
    />
  )
}

function notesOf({ ruled, known }: PreviewDay, { visit, t, noted }: PlanPageProps): readonly string[] {
  const isKnown = known !== null && known.state !== 'cancelled'
  return [
    ...(isKnown ? [t.preview.known] : known ? [t.preview.cancelled] : []),
    ...(ruled.state === 'moved'
      ? [t.preview.moved(dayText(ruled.from, visit.language), hindranceName(ruled.why, t))]
      : ruled.beside
        ? [hindranceText(ruled.beside, t)]
        : []),
    ...noted(ruled.day),
  ].filter((text, index, all) => all.indexOf(text) === index)
}
