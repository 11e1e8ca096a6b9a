import type { Catalogue } from '../language.ts'
import { da, type PlanTexts } from './texts-da.ts'
import { en } from './texts-en.ts'

export type { PlanTexts } from './texts-da.ts'

export const texts: Catalogue<PlanTexts> = { da, en }
