import type { Catalogue } from '../language.ts'
import { type MemberTexts, memberTextsDa } from './member-texts-da.ts'
import { memberTextsEn } from './member-texts-en.ts'

export const memberTexts: Catalogue<MemberTexts> = { da: memberTextsDa, en: memberTextsEn }
