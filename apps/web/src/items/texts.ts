import type { Catalogue } from '../language.ts'
import { da, type ItemTexts } from './texts-da.ts'
import { en } from './texts-en.ts'

export type { ItemRefusalKey, ItemTexts } from './texts-da.ts'

export const itemTexts: Catalogue<ItemTexts> = { da, en }
