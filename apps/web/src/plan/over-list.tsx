import type { OverLine } from './over.ts'
import type { PlanTexts } from './texts.ts'

interface OverListProps {
  readonly lines: readonly OverLine[]
  readonly t: PlanTexts
  /** Whether the reader may allow it. */
  readonly mayAllow: boolean
  /** Links open beside the page, where there is something on it that is not saved. */
  readonly newWindow?: boolean
}

/** What is over its limit, each with the way to allow it; the first five at once, the others when asked for. */
export function OverList({ lines, t, mayAllow, newWindow = false }: OverListProps) {
  const [first, more] = [lines.slice(0, 5), lines.slice(5)]
  const item = ({ name, text, href }: OverLine) => (
    <li key={text}>
      {text}{' '}
      {href ? (
        <a href={href} {...(newWindow ? { target: '_blank', rel: 'noopener' } : {})}>
          {mayAllow ? t.over.allow : t.over.see}
          <span class="sr-only">
            {' '}
            {t.over.allowFor(name)}
            {newWindow ? ` (${t.live.newWindow})` : ''}
          </span>
        </a>
      ) : null}
    </li>
  )
  return (
    <>
      <ul class="plan-over">{first.map(item)}</ul>
      {more.length > 0 ? (
        <details>
          <summary>{t.over.more(more.length)}</summary>
          <ul class="plan-over">{more.map(item)}</ul>
        </details>
      ) : null}
    </>
  )
}
