import type { Catalogue } from '../language.ts'
import { type MeetingTexts, meetingTextsDa } from './texts-da.ts'
import { meetingTextsEn } from './texts-en.ts'

/** What the pages of meetings and their agendas say. */
export const texts: Catalogue<MeetingTexts> = { da: meetingTextsDa, en: meetingTextsEn }
