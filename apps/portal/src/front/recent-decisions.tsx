import type { RecentDecision } from '@pejl/store/public/recent-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { Outcomes } from '../frame/outcomes.tsx'
import { hasRemark, isBare, Remark } from '../frame/remark.tsx'
import { capitalised, OccasionLink, ShortSourceLink, shortened } from '../frame/said.tsx'
import { frontTexts } from './texts.ts'

/** What committees decided last: how each recommendation was answered, and the remarks that bind. */
export function RecentDecisions({ recent }: { readonly recent: readonly RecentDecision[] }) {
  const [texts, href] = [useTexts(frontTexts), useHref()]

  return (
    <DataTable
      caption={texts.recent}
      columns={[
        { key: 'title', heading: texts.matter },
        { key: 'decided', heading: texts.decided },
        { key: 'where', heading: texts.where },
      ]}
      rows={recent.map((decision, at) => ({
        id: `beslutning-${at + 1}`,
        href: decision.matter ? href.matter(decision.matter.slug) : href.meeting(decision.occasion.meetingId),
        cells: {
          title: <Danish>{decision.title}</Danish>,
          decided: <Decided decision={decision} />,
          where: <OccasionLink occasion={decision.occasion} />,
        },
      }))}
    />
  )
}

function Decided({ decision: { answers } }: { readonly decision: RecentDecision }) {
  const [first] = answers
  const remarked = answers.filter(hasRemark)
  const told = remarked.length > 0 ? [] : answers.filter((answer) => !isBare(answer))

  return (
    <>
      <p class="storyline-tags">
        <Outcomes outcomes={answers.map(({ outcome }) => outcome)} />
        {remarked.length + told.length === 0 && first ? <ShortSourceLink source={first.source} /> : null}
      </p>
      {remarked.slice(0, mostTold).map((answer, at) => (
        <Remark key={at} decision={answer} />
      ))}
      {told.slice(0, mostTold).map(({ text, source }, at) => (
        <p key={at}>
          <Danish>{shortened(capitalised(text), 160)}</Danish> <ShortSourceLink source={source} />
        </p>
      ))}
    </>
  )
}

/** More stands on the case's own page. */
const mostTold = 2
