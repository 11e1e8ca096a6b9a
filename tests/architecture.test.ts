import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { mayImport, type Room, rooms } from './architecture.ts'
import { listSourceFiles, root } from './source-files.ts'

const files = listSourceFiles()
const ours = files.filter(({ path }) => !isTest(path))

it('imports only what the house allows', () => {
  const wrong = ours.flatMap(({ path, room, imports }) =>
    imports.filter((target) => !isAllowed(room, target)).map((target) => `${path} imports ${target}`),
  )

  expect(wrong).toEqual([])
})

it('has no circle of imports', () => {
  expect(findCircle(new Map(files.map(({ path, imports }) => [path, imports])))).toEqual([])
})

it('declares every package it imports', () => {
  const wrong = files.flatMap(({ path, room, imports }) => {
    const {
      name,
      dependencies = {},
      devDependencies = {},
    } = JSON.parse(readFileSync(join(root, dirname(rooms[room]), 'package.json'), 'utf8')) as {
      readonly name: string
      readonly dependencies?: object
      readonly devDependencies?: object
    } // npm's manifest
    const own = Object.keys({ ...dependencies, ...(isTest(path) ? devDependencies : {}) })
    return imports
      .map(packageOf)
      .filter((needed) => needed !== name && !needed.startsWith('node:') && !own.includes(needed))
      .filter((needed) => !(isTest(path) && atRoot.includes(needed)))
      .map((needed) => `${path} needs ${needed}`)
  })

  expect(wrong).toEqual([])
})

it('has no file that gathers others', () => {
  expect(files.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
})

it('has no file too long to be read at one sitting', () => {
  expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

const atRoot = [
  'scripts',
  ...Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly devDependencies: object })
      .devDependencies, // npm's manifest
  ),
]

/** Tests, and what only tests use, may reach further: they set a scene. */
function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$|\/testing\//.test(path)
}

function isAllowed(room: Room, target: string): boolean {
  const there = roomOf(target)
  if (!there) return room !== 'domain' && room !== 'dosing'
  return there === room || mayImport[room].some((allowed) => isWithin(target, allowed))
}

function isWithin(target: string, allowed: string): boolean {
  const [room = '', part = ''] = allowed.split(':')
  const folder = rooms[room as Room] // the table names rooms; the first test would fail otherwise
  return part === '' ? target.startsWith(`${folder}/`) : new RegExp(`^${folder}/${part}$`).test(target)
}

function roomOf(target: string): Room | undefined {
  return (Object.keys(rooms) as Room[]).find((room) => target.startsWith(`${rooms[room]}/`)) // the table's own keys
}

function packageOf(target: string): string {
  const room = roomOf(target)
  if (room) return `@pejl/${room}`
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target)
}

/** The files of one circle, first to last, or none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...way, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const path of graph.keys()) {
    const circle = walk(path, [])
    if (circle.length > 0) return circle
  }
  return []
}
