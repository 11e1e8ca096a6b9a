import type { Catalogue } from '../language.ts'
import { type MatterTexts, matterTextsDa } from './matter-texts-da.ts'
import { matterTextsEn } from './matter-texts-en.ts'
import { type RouteTexts, routeTextsDa } from './route-texts-da.ts'
import { routeTextsEn } from './route-texts-en.ts'

/** What the pages of matters say. */
export const matterTexts: Catalogue<MatterTexts> = { da: matterTextsDa, en: matterTextsEn }

/** What the page of a matter's way says. */
export const routeTexts: Catalogue<RouteTexts> = { da: routeTextsDa, en: routeTextsEn }
