import { formatDanishDay } from '@pejl/domain/common/danish-day.ts'
import { paperWords } from '../content/paper-words.ts'
import type { ProcessOverview } from '../content/process.ts'
import { setTitle } from '../words/divide.ts'

/** The process as its template reads it: stops in phases, and after which of them today is. */
export function processData(
  { phases, today }: ProcessOverview,
  show: (text: string) => string,
): Readonly<Record<string, unknown>> {
  const stops = phases.flatMap((phase) => phase.stops)
  return {
    phases: phases.map((phase) => ({
      ...setTitle(show(phase.title ?? '')),
      stops: phase.stops.map((stop) => ({
        kind: stop.kind,
        ...setTitle(show(stop.title)),
        by: [paperWords.stops[stop.kind], stop.by && show(stop.by)].filter((one) => one).join('\u00a0· '),
        said: boundDates(show(stop.said)),
        when: stop.when,
      })),
    })),
    today: formatDanishDay(today).replaceAll(' ', '\u00a0'),
    passed: stops.filter(({ when, startsOn }) => when === 'past' || (when === 'now' && startsOn <= today))
      .length,
  }
}

/** Keeps a day with its month. */
const boundDates = (text: string): string => text.replace(/(\d{1,2}\.) (?=\p{L})/gu, '$1\u00a0')
