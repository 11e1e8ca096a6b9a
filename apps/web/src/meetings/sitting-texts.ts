import type { Catalogue } from '../language.ts'
import { type SittingTexts, sittingTextsDa } from './sitting-texts-da.ts'
import { sittingTextsEn } from './sitting-texts-en.ts'

/** What the minutes say while they are typed. */
export const sittingTexts: Catalogue<SittingTexts> = { da: sittingTextsDa, en: sittingTextsEn }
