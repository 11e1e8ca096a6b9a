import type { Catalogue } from '../language.ts'
import { type InitiativeTexts, textsDa } from './texts-da.ts'
import { textsEn } from './texts-en.ts'

/** What the list and the pages of initiatives say. */
export const texts: Catalogue<InitiativeTexts> = { da: textsDa, en: textsEn }
