import type { Catalogue } from '../language.ts'
import { type UnitTexts, unitTextsDa } from './texts-da.ts'
import { unitTextsEn } from './texts-en.ts'

/** What the pages of units and their calendar say. */
export const texts: Catalogue<UnitTexts> = { da: unitTextsDa, en: unitTextsEn }
