/** What stands on the storyline; each kind has its own seamark. */
export type SeamarkKind = 'decision' | 'event' | 'commitment' | 'document' | 'meeting'

/** The shape of a kind, centred on 0,0 and about 14 units high, so that it can stand in any drawing. */
export function SeamarkShape({ kind }: { readonly kind: SeamarkKind }) {
  switch (kind) {
    case 'decision':
      return <path class="seamark seamark-decision" d="M0-8.5 5.5-.9H-5.5zM0-.3 5.5 7.3H-5.5z" />
    case 'event':
      return <circle class="seamark seamark-event" r="5.5" />
    case 'commitment':
      return <path class="seamark seamark-commitment" d="M0-7.5 7 5.5H-7z" />
    case 'document':
      return <path class="seamark seamark-document" d="M-4.5-6.5h9v13h-9z" />
    case 'meeting':
      return <path class="seamark seamark-meeting" d="M0-7.5 6.5 0 0 7.5-6.5 0z" />
  }
}

/** A seamark standing alone, for a list or a legend. */
export function Seamark({ kind }: { readonly kind: SeamarkKind }) {
  return (
    <svg class="seamark-svg" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
      <SeamarkShape kind={kind} />
    </svg>
  )
}
