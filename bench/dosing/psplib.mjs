import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { root } from '../../scripts/bundle.mjs'
import { loadPeers } from './peers.mjs'
import { generateSet } from './progen.mjs'

const library = process.env.PSPLIB ?? join(root, '../shared/plans/psplib')

/**
 * Every project in a process of its own, one after another, as whoever calls `pejl dose` would do it; every answer
 * checked by the checker. Without folders: J30 and J60 of PSPLIB where they are to be had (`PSPLIB` names the
 * folder), and sets made like PSPLIB's for the rest. With `--peers`, CP-SAT too, with as many seconds for each.
 */
export async function benchPsplib(args, { program, engine }) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '1' },
      every: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      peers: { type: 'boolean', default: false },
    },
  })
  const folders =
    positionals.length > 0 ? positionals : ['j30', 'j60', 'j120'].map((set) => folderOf(set, engine))
  const peers = values.peers ? await loadPeers() : null
  const tables = []
  for (const folder of folders) {
    const known = bestKnown(folder)
    const files = listProjects(folder).filter((_, i) => i % Number(values.every) === 0)
    const rows = []
    for (const file of files) {
      rows.push(await runOne(join(folder, file), { ...values, program, engine, known, peers }))
      if (process.stderr.isTTY) process.stderr.write(`\r${basename(folder)} ${rows.length}/${files.length} `)
    }
    tables.push(...tablesOf(basename(folder), rows, values))
  }
  return tables
}

function folderOf(set, { chanceOf }) {
  const there = join(library, set)
  if (existsSync(there)) return there
  const folder = join(root, 'node_modules/.cache/pejl/psplib', `${set}-like`)
  mkdirSync(folder, { recursive: true })
  for (const { name, project } of generateSet(set, 10, chanceOf(7)))
    writeFileSync(join(folder, `${name}.rcp`), asPatterson(project))
  return folder
}

function asPatterson({ durations, demands, capacities, successors }) {
  const rows = durations.map((duration, a) =>
    [duration, ...demands[a], successors[a].length, ...successors[a].map((s) => s + 1)].join(' '),
  )
  return `${durations.length} ${capacities.length}\n${capacities.join(' ')}\n${rows.join('\n')}\n`
}

const listProjects = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.(rcp|sm)$/i.test(name))
    .sort(new Intl.Collator('en', { numeric: true }).compare)

/** `{ j301_1: [lower bound, makespan] }`, beside the folder or in it. */
function bestKnown(folder) {
  const file = [folder, join(folder, '..')].map((f) => join(f, 'best-known.json')).find(existsSync)
  return file ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

async function runOne(file, { program, engine, known, seconds, seed, peers }) {
  const parsed = engine.parseProject(readFileSync(file, 'latin1'))
  if (!parsed.ok) throw new Error(`${file}: ${parsed.reason}`)
  const { project, first, count } = parsed.value
  const args = [program, 'dose', '--json', '--seconds', seconds, '--seed', seed, file]
  const began = performance.now()
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args)
  const wall = (performance.now() - began) / 1000
  const { start, makespan } = JSON.parse(stdout)
  const whole = project.durations.map((_, a) =>
    a < first ? 0 : a < first + count ? start[a - first] : makespan,
  )
  const theirs = peers && (await peers.solveProject(project, { seconds: Number(seconds) }))
  const name = basename(file).replace(/\.[^.]*$/, '')
  const [, group] = /_?(\d+)_\d+$/.exec(name) ?? []
  return {
    name,
    group: Number(group),
    wall,
    makespan,
    chain: longestChain(project),
    known: known[name] ?? known[name.replace('_', '')],
    feasible: engine.checkProject(project, whole).length === 0 && makespan === Math.max(...whole),
    proved: stderr.includes('bevist.') && !stderr.includes('ikke bevist'),
    theirs: theirs?.starts && engine.checkProject(project, theirs.starts).length === 0 ? theirs.value : null,
  }
}

function longestChain({ durations, successors }) {
  const ends = new Map()
  const endOf = (a) => {
    if (!ends.has(a)) ends.set(a, durations[a] + Math.max(0, ...successors[a].map(endOf)))
    return ends.get(a)
  }
  return endOf(0)
}

const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
const above = (row, bound) => (100 * (row.makespan - bound)) / bound

/** CP-SAT on the same projects: how many it found a schedule for, and on those how far above the chain it and we are. */
function compared(some) {
  const both = some.filter(({ theirs }) => theirs !== null)
  const meanOf = (makespan) =>
    both.length === 0 ? '' : mean(both.map((row) => above({ makespan: makespan(row) }, row.chain)))
  return {
    'CP-SAT found': both.length,
    'CP-SAT above chain %': meanOf(({ theirs }) => theirs),
    'ours on those %': meanOf(({ makespan }) => makespan),
    'ours shorter': both.filter(({ makespan, theirs }) => makespan < theirs).length,
    'ours longer': both.filter(({ makespan, theirs }) => makespan > theirs).length,
  }
}

function tablesOf(set, rows, { seconds, every, seed, peers }) {
  const withKnown = rows.filter(({ known }) => known)
  const summary = (some) => ({
    projects: some.length,
    feasible: some.filter(({ feasible }) => feasible).length,
    'above chain %': mean(some.map((row) => above(row, row.chain))),
    'best known %': some.every(({ known }) => known)
      ? mean(some.map(({ known, chain }) => (100 * (known[1] - chain)) / chain))
      : '',
    'as best known': some.filter(({ known, makespan }) => known && makespan <= known[1]).length,
    optimal: some.filter(({ known, makespan, proved }) => proved || (known && makespan <= known[0])).length,
    proved: some.filter(({ proved }) => proved).length,
    'mean s': mean(some.map(({ wall }) => wall)),
    'longest s': Math.max(...some.map(({ wall }) => wall)),
    ...(peers ? compared(some) : {}),
  })
  const strengths = set.startsWith('j120') ? 5 : 4
  const classes = Array.from({ length: strengths }, (_, i) =>
    rows.filter(({ group }) => (group - 1) % strengths === i),
  )
  const worst = withKnown
    .filter(({ makespan, known }) => makespan > known[1])
    .sort((a, b) => above(b, b.known[1]) - above(a, a.known[1]))
    .slice(0, 10)
  return [
    {
      title: `${set}: ${seconds} s each, one of ${every}, seed ${seed}, a process each`,
      rows: [
        { strength: 'all', ...summary(rows) },
        ...classes.flatMap((some, i) => (some.length > 0 ? [{ strength: i + 1, ...summary(some) }] : [])),
      ],
    },
    {
      title: `${set}: furthest from the best known`,
      rows: worst.map(({ name, makespan, known }) => ({
        project: name,
        makespan,
        known: known[1],
        'above %': above({ makespan }, known[1]),
      })),
    },
  ]
}
