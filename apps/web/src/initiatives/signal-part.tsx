import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import type { PartProps } from './page-props.ts'
import { factText, signalTones } from './signal-text.ts'

/** What the facts say, beside the owner's own word. */
export function SignalPart({ visit, t, signal }: PartProps) {
  if (signal.kind === 'none') return null
  return (
    <Section id="signal" heading={t.signal.heading} lead={t.signal.lead}>
      <p>
        <StatusTag tone={signalTones[signal.kind]}>{t.signal.kinds[signal.kind]}</StatusTag>
      </p>
      {signal.facts.length > 0 ? (
        <ul class="fact-list">
          {signal.facts.map((fact, index) => (
            <li key={index}>{factText(fact, t, visit.language)}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
