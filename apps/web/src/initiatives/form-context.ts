import type { InitiativeId, InitiativeText, MatterId } from '@pejl/domain/plan/initiative.ts'
import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import type { ListName } from './form-fields.ts'

/** What the form is read against: the choices, and the initiative as it is when there is one. */
export interface FormContext {
  readonly choices: InitiativeChoices
  readonly self: InitiativeId | null
  readonly before: InitiativeText | null
}

/** A list's filled rows, each by what the names of its fields begin with. */
export type RowNames = (list: ListName) => readonly string[]

/** The matter whose number a field has; a number we do not know is an error of the field. */
export type MatterReader = (name: string) => MatterId | null

/** Most kroner a field takes: more than any municipality has. */
export const mostKroner = 99_999_999_999

export const idsOf = <T extends string>(all: readonly { readonly id: T }[]): readonly T[] =>
  all.map(({ id }) => id)
