import { Button } from '@pejl/ui/buttons.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** Days on which one can see whether it goes as it should, each to be ticked. */
export function MilestonesPart({ visit, t, initiative, today, may }: PartProps) {
  const { milestones } = initiative.text
  const day = (one: string) => formatDay(one, visit.language)

  return (
    <Section id="milepael" heading={t.milestones.heading}>
      {milestones.length === 0 ? <p class="muted">{t.milestones.none}</p> : null}
      <ul class="work-list">
        {milestones.map(({ title, dueOn, doneOn }, index) => (
          <li key={`${title}${dueOn}`} class="work-row">
            <div>
              <strong>{title}</strong>
              <span class="muted small block">{t.milestones.due(day(dueOn))}</span>
            </div>
            {doneOn ? (
              <StatusTag tone="done">{t.milestones.reached(day(doneOn))}</StatusTag>
            ) : dueOn < today ? (
              <StatusTag tone="late">{t.milestones.late}</StatusTag>
            ) : null}
            {may ? (
              <form method="post" action={`${href.tickMilestone(initiative.id)}#milepael`}>
                <input type="hidden" name="csrf" value={visit.csrf} />
                <input type="hidden" name="version" value={initiative.version} />
                <input type="hidden" name="plads" value={index} />
                <input type="hidden" name="naaet" value={doneOn ? '' : today} />
                <Button small kind="secondary">
                  {doneOn ? t.milestones.untick : t.milestones.tick} <span class="sr-only">{title}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
