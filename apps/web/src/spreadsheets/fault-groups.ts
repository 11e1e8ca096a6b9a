import type { CellFault } from '@pejl/papers/spreadsheet/cell-fault.ts'

/** Cells of a column with the same thing wrong. */
export interface FaultGroup {
  readonly heading: string
  readonly say: string
  /** Single cells, and cells below one another as a spreadsheet names them: `C2`, `C4:C9`. */
  readonly cells: readonly string[]
  /** How many more have it. */
  readonly unnamed: number
  /** What stands in some of them. */
  readonly found: readonly string[]
}

const mostGroups = 200
const mostNames = 30
const mostFound = 3

/** Faults by column and kind, those in most cells first; what is more than a person reads through is only counted. */
export function groupFaults(faults: readonly CellFault[]): readonly FaultGroup[] {
  const groups = new Map<string, CellFault[]>()
  for (const fault of faults) {
    const key = `${fault.heading}\n${fault.say}`
    const group = groups.get(key)
    if (group) group.push(fault)
    else groups.set(key, [fault])
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostGroups)
    .flatMap((group): readonly FaultGroup[] => {
      const [first] = group
      if (!first) return []
      const runs = runsOf(group.map(({ cell }) => cell))
      const named = runs.slice(0, mostNames)
      const found = new Set(group.map((one) => one.found).filter((text) => text !== ''))
      return [
        {
          heading: first.heading,
          say: first.say,
          cells: named.map(({ from, to }) => (from === to ? from : `${from}:${to}`)),
          unnamed: group.length - named.reduce((sum, { count }) => sum + count, 0),
          found: [...found].slice(0, mostFound),
        },
      ]
    })
}

interface Run {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Cells in order, those right below one another together. */
function runsOf(cells: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    if (last && last.to !== cell && below(last.to) === cell)
      runs[runs.length - 1] = { ...last, to: cell, count: last.count + 1 }
    else if (last?.to === cell) runs[runs.length - 1] = { ...last, count: last.count + 1 }
    else runs.push({ from: cell, to: cell, count: 1 })
  }
  return runs
}

/** The cell under a cell; nothing for the name of a whole row. */
function below(cell: string): string | undefined {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  return letters && row ? `${letters}${Number(row) + 1}` : undefined
}
