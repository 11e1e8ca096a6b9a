// Projects like those of PSPLIB (Kolisch & Sprecher, EJOR 96:205-216, 1997), made by the same parameters.

const resources = 4
const ends = 3 // activities that begin, and activities that end, a project; also arrows at most in or out of one

const classesOf = {
  j30: { strengths: [0.2, 0.5, 0.7, 1] },
  j60: { strengths: [0.2, 0.5, 0.7, 1] },
  j90: { strengths: [0.2, 0.5, 0.7, 1] },
  j120: { strengths: [0.1, 0.2, 0.3, 0.4, 0.5] },
}

/**
 * A set as the library has it: each network complexity with each resource factor and strength, `each` times.
 * Gives `{ name, group, project }`, the project as the engine takes it; the same chance gives the same set.
 */
export function* generateSet(set, each, chance) {
  const count = Number(set.slice(1))
  let group = 0
  for (const complexity of [1.5, 1.8, 2.1]) {
    for (const factor of [0.25, 0.5, 0.75, 1]) {
      for (const strength of classesOf[set].strengths) {
        group += 1
        for (let i = 1; i <= each; i += 1) {
          const project = generateProject({ count, complexity, factor, strength }, chance)
          yield { name: `${set}g_${group}_${i}`, group, strength, project }
        }
      }
    }
  }
}

function generateProject({ count, complexity, factor, strength }, chance) {
  const successors = drawNetwork(count, complexity, chance)
  const durations = successors.map((_, a) => (a === 0 || a > count ? 0 : 1 + chance.below(10)))
  const demands = drawDemands(count, factor, chance)
  const peaks = peaksOf(durations, demands, successors)
  const capacities = peaks.map((peak, r) => {
    const least = Math.max(1, ...demands.map((row) => row[r]))
    return least + Math.round(strength * Math.max(0, peak - least))
  })
  return { durations, demands, capacities, successors }
}

/** Arrows from lower to higher numbers, none that follows from others, `complexity` of them for each activity. */
function drawNetwork(count, complexity, chance) {
  const size = count + 2
  const last = size - 1
  const out = Array.from({ length: size }, () => new Set())
  const into = Array.from({ length: size }, () => new Set())
  const link = (from, to) => {
    out[from].add(to)
    into[to].add(from)
  }
  for (let a = 1; a <= ends; a += 1) link(0, a)
  for (let a = count - ends + 1; a <= count; a += 1) link(a, last)
  for (let a = ends + 1; a <= count; a += 1) {
    const free = range(1, Math.min(a - 1, count - ends)).filter((p) => out[p].size < ends)
    link(free[chance.below(free.length)], a)
  }
  for (let a = count - ends; a > 0; a -= 1) {
    if (out[a].size > 0) continue
    const free = range(Math.max(a, ends) + 1, count).filter(
      (s) => into[s].size < ends && !isRedundant(out, into, a, s),
    )
    if (free.length > 0) link(a, free[chance.below(free.length)])
    else link(a, last)
  }
  let arrows = out.reduce((sum, set) => sum + set.size, 0)
  for (let tries = 0; arrows < complexity * size && tries < 20_000; tries += 1) {
    const from = 1 + chance.below(count - ends)
    const to = Math.max(from, ends) + 1 + chance.below(count - Math.max(from, ends))
    if (out[from].size >= ends || into[to].size >= ends || isRedundant(out, into, from, to)) continue
    link(from, to)
    arrows += 1
  }
  return out.map((set) => [...set].sort((a, b) => a - b))
}

const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Whether the arrow follows from others, or another would follow from it. */
function isRedundant(out, into, from, to) {
  if (out[from].has(to) || reach(out, from).has(to)) return true
  const earlier = reach(into, from).add(from)
  const later = reach(out, to).add(to)
  for (const a of earlier) for (const s of out[a]) if (later.has(s)) return true
  return false
}

function reach(arrows, from) {
  const found = new Set()
  const open = [from]
  while (open.length > 0) {
    for (const next of arrows[open.pop()]) {
      if (found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}

/** Each activity takes one resource at least; a `factor` of all possible demands is there. */
function drawDemands(count, factor, chance) {
  const rows = Array.from({ length: count + 2 }, () => new Array(resources).fill(0))
  const some = () => 1 + chance.below(10)
  for (let a = 1; a <= count; a += 1) rows[a][chance.below(resources)] = some()
  for (let left = Math.round(factor * resources * count) - count; left > 0; ) {
    const row = rows[1 + chance.below(count)]
    const r = chance.below(resources)
    if (row[r] > 0) continue
    row[r] = some()
    left -= 1
  }
  return rows
}

/** The most of each resource that is taken at once when everything begins as early as its predecessors allow. */
function peaksOf(durations, demands, successors) {
  const starts = new Array(durations.length).fill(0)
  for (const [a, list] of successors.entries())
    for (const s of list) starts[s] = Math.max(starts[s], starts[a] + durations[a])
  return range(0, resources - 1).map((r) => {
    const load = []
    for (const [a, start] of starts.entries())
      for (let t = start; t < start + durations[a]; t += 1) load[t] = (load[t] ?? 0) + demands[a][r]
    return Math.max(0, ...load)
  })
}
