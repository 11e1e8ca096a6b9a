import { Button } from '@pejl/ui/buttons.tsx'
import type { DraftTexts } from './draft-texts.ts'

interface RowButtonsProps {
  readonly id: string
  /** What the row is called. */
  readonly about: string
  readonly up?: boolean
  readonly down?: boolean
  readonly t: DraftTexts
}

/** Moves a row or takes it away; what has been typed is saved with it. */
export function RowButtons({ id, about, up = false, down = false, t }: RowButtonsProps) {
  const one = (trin: string, words: string) => (
    <Button small kind="tertiary" name="trin" value={`${trin}:${id}`}>
      {words}
      <span class="sr-only"> {about}</span>
    </Button>
  )

  return (
    <div class="row-buttons">
      {up ? one('op', t.up) : null}
      {down ? one('ned', t.down) : null}
      {one('fjern', t.remove)}
    </div>
  )
}
