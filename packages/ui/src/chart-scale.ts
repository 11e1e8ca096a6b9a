/** Round numbers that reach around some values, rising: three to six of them. Equal values get room on both sides. */
export function roundSteps(values: readonly number[]): readonly number[] {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return [0, 1]
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const span = high - low || Math.max(Math.abs(high) / 5, 1)
  const step = roundStep(span / 4)
  const first = Math.floor((high === low ? low - span / 2 : low) / step)
  const last = Math.ceil((high === low ? high + span / 2 : high) / step)
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
}

/** The least of 1, 2, 5 and 10 times a power of ten that is no smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const times = [1, 2, 5, 10].find((one) => one * power >= least * 0.999_999) ?? 10
  return times * power
}

/** Without the dust of floating point: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** Days from one ISO day to another. */
export const daysApart = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
