import type { Catalogue } from '../language.ts'
import { type CalendarTexts, calendarTextsDa } from './texts-da.ts'
import { calendarTextsEn } from './texts-en.ts'

export const calendarTexts: Catalogue<CalendarTexts> = { da: calendarTextsDa, en: calendarTextsEn }
