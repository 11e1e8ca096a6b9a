import type { ConflictText } from './relax.ts'
import type { PlanTexts } from './texts.ts'

interface ConflictListProps {
  readonly conflicts: readonly ConflictText[]
  readonly t: PlanTexts
  readonly headingLevel?: 2 | 3
}

/** What cannot all be met: the demands that collide, and the smallest changes that would end it. */
export function ConflictList({ conflicts, t, headingLevel = 3 }: ConflictListProps) {
  if (conflicts.length === 0) return null
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  const Part = headingLevel === 2 ? 'h3' : 'h4'

  return (
    <section class="plan-said plan-said-due" aria-labelledby="umuligt">
      <Heading id="umuligt">{t.impossible.heading}</Heading>
      {conflicts.map(({ who, demands, choices }) => (
        <div key={who} class="plan-conflict">
          <Part>{who}</Part>
          <p>{t.impossible.together}</p>
          <ul>
            {demands.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {choices.length > 0 ? <p>{t.impossible.helps}</p> : null}
          <ul>
            {choices.map(({ text, enough, href }) => (
              <li key={text}>
                {href ? <a href={href}>{text}</a> : text}{' '}
                <span class="muted">({enough ? t.impossible.enough : t.impossible.notEnough})</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
