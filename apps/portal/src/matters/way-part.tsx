import type { PlannedStop, PlannedWay } from '@pejl/store/public/route-plan-views.ts'
import { Route, type RouteStop } from '@pejl/ui/route.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import { recordLanguage } from '../frame/language.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { matterTexts } from './texts.ts'

/** The way of a matter as it is planned: bodies that publish, and hearings; of staff only that they are asked. */
export function WayPart({
  way: { stops, hearsStaff },
  language,
}: {
  readonly way: PlannedWay
  readonly language: Language
}) {
  const texts = matterTexts[language]
  if (stops.length === 0) return null
  return (
    <Section id="sagsgang" heading={texts.planned} lead={<p>{texts.plannedLead}</p>}>
      <Route label={texts.planned} stops={stops.map((stop) => shown(stop, language))} />
      {hearsStaff ? <p class="muted">{texts.hearsStaff}</p> : null}
    </Section>
  )
}

function shown(stop: PlannedStop, language: Language): RouteStop {
  const { name, kind, state, beside, on, untilOn, meetingId, decides, isOn } = stop
  const texts = matterTexts[language]
  const day = on && formatDay(on, language)
  const next = isOn ? texts.heardNow : kind === 'hearing' ? texts.nowHearing : texts.now
  return {
    label: name,
    lang: recordLanguage(language),
    state,
    beside,
    ...(day ? { date: untilOn ? texts.span(day, formatDay(untilOn, language)) : day } : {}),
    ...(meetingId ? { href: addresses[language].meeting(meetingId) } : {}),
    ...(state === 'now' ? { note: next } : decides && state === 'ahead' ? { note: texts.decidesHere } : {}),
  }
}
