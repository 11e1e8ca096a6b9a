import type { Catalogue } from '../language.ts'
import { da, type InventoryTexts } from './inventory-texts-da.ts'
import { en } from './inventory-texts-en.ts'

export const inventoryTexts: Catalogue<InventoryTexts> = { da, en }
