import type { GivenTemplate } from '@pejl/actions/items/edit-template.ts'
import { type GivenSection, writtenKinds } from '@pejl/domain/items/template.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'

/** A template as it begins: one section to be named. */
export const emptyTemplate: GivenTemplate = {
  name: '',
  sections: [emptySection()],
  committeeKinds: [],
  recommendedBy: null,
  approvedBy: null,
  active: true,
}

function emptySection(): GivenSection {
  return { key: null, heading: '', kind: 'presentation', required: false, hint: null, mostLix: null }
}

/** Takes the form; a number that is none becomes one that is refused. */
export function readTemplate(form: Fields): GivenTemplate {
  const kinds = form.get('slags') ?? []
  return {
    name: textOf(form, 'navn'),
    sections: (form.get('afsnit') ?? []).slice(0, 100).map((row) => readSection(form, row)),
    committeeKinds: committeeKinds.filter((kind) => kinds.includes(kind)),
    recommendedBy: textOrNull(form, 'indstiller'),
    approvedBy: textOrNull(form, 'godkender'),
    active: textOf(form, 'aktiv') !== '',
  }
}

function readSection(form: Fields, row: string): GivenSection {
  const lix = textOrNull(form, `${row}.lix`)
  return {
    key: textOrNull(form, `${row}.noegle`),
    heading: textOf(form, `${row}.overskrift`),
    kind: writtenKinds.find((kind) => kind === textOf(form, `${row}.art`)) ?? 'other',
    required: textOf(form, `${row}.kraevet`) !== '',
    hint: textOrNull(form, `${row}.hjaelp`),
    mostLix: lix === null ? null : Number.isFinite(Number(lix)) ? Number(lix) : -1,
  }
}

/** The form after a button of its rows: `op:1`, `ned:1`, `fjern:1`, `afsnit+`; nothing for the button that saves. */
export function stepRows(template: GivenTemplate, step: string): GivenTemplate | undefined {
  const { sections } = template
  const [kind, place] = step.split(':')
  const at = Number(place)
  if (kind === 'afsnit+') return { ...template, sections: [...sections, emptySection()] }
  if (kind === 'fjern') return { ...template, sections: sections.filter((_, index) => index !== at) }
  if (kind !== 'op' && kind !== 'ned') return undefined
  const other = kind === 'op' ? at - 1 : at + 1
  const [one, two] = [sections[at], sections[other]]
  if (!one || !two) return template
  return {
    ...template,
    sections: sections.map((row, index) => (index === at ? two : index === other ? one : row)),
  }
}
