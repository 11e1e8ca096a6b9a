import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Tempo } from '@pejl/domain/plan/tempo.ts'
import { type Chance, percentOf } from './chances.ts'
import { shortDay } from './days.ts'
import type { DeskLook } from './desk-look.ts'

interface OutlookViewProps {
  readonly chance: Chance | undefined
  readonly tempo: Tempo
  /** The unit whose tempo it is; null: of all. */
  readonly unit: { readonly id: UnitId; readonly name: string } | null
  readonly look: DeskLook
}

/** How likely the promise is kept, and how the unit has kept its promises before. */
export function OutlookView({ chance, tempo, unit, look: { t, language } }: OutlookViewProps) {
  const o = t.outlook
  return (
    <div class="plan-outlook">
      <h3>{o.heading}</h3>
      {chance ? (
        <>
          {chance.target === null ? null : <Meter label={o.target} share={chance.target} />}
          {chance.adopted === null ? null : <Meter label={o.adopted} share={chance.adopted} />}
          <p>{o.eighty(shortDay(chance.eighty, language))}</p>
        </>
      ) : null}
      <p class="muted">{tempoText(tempo, unit?.name ?? t.everywhere, t)}</p>
    </div>
  )
}

function Meter({ label, share }: { readonly label: string; readonly share: number }) {
  const percent = percentOf(share)
  const tone = percent >= 70 ? 'done' : percent >= 40 ? 'due' : 'late'
  return (
    <p class="plan-meter">
      <span>{label}</span>
      <svg class={`plan-meter-bar plan-meter-${tone}`} width="100%" height="8" aria-hidden="true">
        <rect class="plan-meter-whole" width="100%" height="8" rx="4" />
        <rect class="plan-meter-part" width={`${percent}%`} height="8" rx="4" />
      </svg>
      <strong>{percent} %</strong>
    </p>
  )
}

function tempoText(
  { observations, medianLate, eightyLate, finishedPerYear, sureness }: Tempo,
  unit: string,
  t: DeskLook['t'],
): string {
  const o = t.outlook
  if (sureness === 'prior') return o.noRecord(unit, medianLate, eightyLate)
  const record = o.record(unit, observations, medianLate, eightyLate)
  return [
    record,
    finishedPerYear === null ? '' : o.perYear(finishedPerYear),
    sureness === 'weak' ? o.weak : '',
  ]
    .filter((text) => text !== '')
    .join(' ')
}
