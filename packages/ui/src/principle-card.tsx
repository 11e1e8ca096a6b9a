import type { ComponentChildren } from 'preact'
import { StatusTag, type Tone } from './status-tag.tsx'
import { useWords } from './words.ts'

export type CardObjective = {
  readonly number: string
  readonly text: string
  readonly href?: string
  readonly tag?: { readonly tone: Tone; readonly text: string }
}

type PrincipleCardProps = {
  readonly number: number
  readonly kind?: string
  readonly heading: string
  /** Where the principle's words are in another language than the page. */
  readonly lang?: string
  readonly href?: string
  readonly text?: ComponentChildren
  readonly objectives: readonly CardObjective[]
  readonly objectivesLabel?: string
}

/** A guiding principle under its seamark, with the objectives that stand on it. */
export function PrincipleCard(props: PrincipleCardProps) {
  const { number, kind, heading, lang, href, text, objectives } = props
  const words = useWords()

  return (
    <article class="principle">
      <Beacon number={number} />
      <p class="principle-kind">{kind ?? words.principle(number)}</p>
      <h3 class="principle-heading" lang={lang}>
        {href ? <a href={href}>{heading}</a> : heading}
      </h3>
      {text ? <div class="principle-text">{text}</div> : null}
      {objectives.length > 0 ? (
        <ol class="principle-objectives" aria-label={props.objectivesLabel ?? words.objectives}>
          {objectives.map((objective) => (
            <li key={objective.number} lang={lang}>
              <span class="principle-number">{objective.number}</span>
              <span>
                {objective.href ? <a href={objective.href}>{objective.text}</a> : objective.text}
                {objective.tag ? <StatusTag tone={objective.tag.tone}>{objective.tag.text}</StatusTag> : null}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </article>
  )
}

const topmarks = [
  'M60 12 70 29H50z',
  'M60 9a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
  'M60 8 70.5 19.5 60 31 49.5 19.5z',
  'M60 4 68 17H52zM60 18 68 31H52z',
  'M51 10h18v20H51z',
  'M52 4h16L60 17zM60 18 68 31H52z',
] as const

/** A beacon at sea; its topmark differs from principle to principle. */
function Beacon({ number }: { readonly number: number }) {
  const count = topmarks.length
  const topmark = topmarks[(((number - 1) % count) + count) % count]

  return (
    <svg class="beacon" viewBox="0 0 120 96" aria-hidden="true" focusable="false">
      <path class="beacon-topmark" d={topmark} />
      <path class="beacon-post" d="M60 31v9M56.5 40h7L68 82H52zM54.6 56h10.8M53.2 68h13.6" />
      <path class="beacon-water" d="M6 84c9-5 18-5 27 0s18 5 27 0 18-5 27 0 18 5 27 0" />
    </svg>
  )
}
