import type { Catalogue } from '../language.ts'
import { type FormTexts, formTextsDa } from './form-texts-da.ts'
import { formTextsEn } from './form-texts-en.ts'

/** What the initiative's form says. */
export const formTexts: Catalogue<FormTexts> = { da: formTextsDa, en: formTextsEn }
