/**
 * The name mark: "pejl" drawn with one line. The bar of the e is a bearing, the dot of the j the seamark
 * it points at. Decoration: the name stands beside it in words, seen or read aloud.
 */
export function NameMark() {
  return (
    <svg class="name-mark" viewBox="0 0 100 48" aria-hidden="true" focusable="false">
      <g class="name-mark-line" fill="none" stroke-width="5.5">
        <path d="M6 45.5V23" />
        <circle cx="18" cy="23" r="12" />
        <path d="M37.6 27.2 61.4 17.4A12 12 0 1 0 60.2 31.6" />
        <path d="M74 11v26.5a8 8 0 0 1-8 8" />
        <path d="M89 2v27a6 6 0 0 0 6 6h2" />
      </g>
      <circle class="name-mark-seamark" cx="74" cy="3.6" r="3.6" />
    </svg>
  )
}
