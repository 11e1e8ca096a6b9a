/** The sheets papers are made for, upright, in millimetres; ISO 216. */
export const paperSizes = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
} as const satisfies Record<string, { readonly width: number; readonly height: number }>
export type PaperSize = keyof typeof paperSizes

export const turns = ['portrait', 'landscape'] as const
export type Turn = (typeof turns)[number]

/** `chart`: a sea chart (søkort), deep water and beacons. `calm`: plain paper and large numbers (rolig). */
export const looks = ['chart', 'calm'] as const
export type Look = (typeof looks)[number]

/** How a paper is to look. */
export interface Sheet {
  readonly size: PaperSize
  readonly turn: Turn
  readonly look: Look
}

/** Width and height in millimetres, and `k`: how many times longer each line is than on an A4. */
export function measuresOf({ size, turn }: Sheet): {
  readonly width: number
  readonly height: number
  readonly k: number
} {
  const { width, height } = paperSizes[size]
  const k = width / paperSizes.a4.width
  return turn === 'portrait' ? { width, height, k } : { width: height, height: width, k }
}
