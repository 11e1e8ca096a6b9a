import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { outcomeNames, outcomeTones } from '../tones.ts'
import { useTexts } from './language.tsx'

/** What a committee answered, each outcome once with how many recommendations it answers. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const names = useTexts(outcomeNames)

  return (
    <>
      {[...new Set(outcomes)].map((outcome) => {
        const count = outcomes.filter((one) => one === outcome).length
        return (
          <StatusTag key={outcome} tone={outcomeTones[outcome]}>
            {count > 1 ? `${names[outcome]} × ${count}` : names[outcome]}
          </StatusTag>
        )
      })}
    </>
  )
}
