import { eachStart } from '../xml.ts'
import type { Package } from './open-package.ts'

export interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `comments`, `notesSlide`. */
  readonly type: string
  readonly target: string
}

/** What a part of a package points at (ECMA-376 part 2). */
export function relationsOf({ names, xml }: Package, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (!names.includes(name)) return []
  const relations: Relation[] = []
  eachStart(xml(name), (element, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (element !== 'Relationship') return
    const target = TargetMode === 'External' ? Target : resolved(folder, Target)
    relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
  })
  return relations
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  return path.join('/')
}
