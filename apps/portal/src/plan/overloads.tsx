import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { AllowedOverload } from '@pejl/domain/plan/unit.ts'
import { formatDay } from '../dates.ts'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { listed } from '../frame/said.tsx'
import { planTexts } from './texts.ts'

/** Where a unit goes over its limit on purpose: who allowed it, and why. */
export function Overloads({
  units,
}: {
  readonly units: readonly { readonly name: string; readonly overloads: readonly AllowedOverload[] }[]
}) {
  const [language, texts] = [useLanguage(), useTexts(planTexts)]
  const all = units.flatMap(({ name, overloads }) => overloads.map((overload) => ({ name, overload })))
  if (all.length === 0) return null

  return (
    <>
      <h3>{texts.overloads}</h3>
      <ul class="plain-list">
        {all.map(({ name, overload: { id, fromOn, toOn, points, atOnce, reason, allowedBy } }) => (
          <li key={id}>
            <strong>
              {texts.overload(
                name,
                formatDay(fromOn, language),
                formatDay(toOn, language),
                listed(
                  [
                    points > 0 ? texts.morePoints(writtenNumber(points, language)) : '',
                    atOnce > 0 ? texts.moreAtOnce(atOnce) : '',
                  ].filter((one) => one !== ''),
                  language,
                ),
              )}
            </strong>
            <br />
            <Danish>{reason}</Danish> <span class="muted small">{texts.allowedBy(allowedBy)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
