export type FilterLink = {
  readonly label: string
  readonly href: string
  readonly current?: boolean
  readonly count?: number
}

/** Ways to see some of a list, each with its own address. */
export function FilterBar({
  label,
  filters,
}: {
  readonly label: string
  readonly filters: readonly FilterLink[]
}) {
  return (
    <nav class="filter-bar" aria-label={label}>
      <ul>
        {filters.map((filter) => (
          <li key={filter.href}>
            <a class="tag" href={filter.href} aria-current={filter.current ? 'true' : undefined}>
              {filter.label}
              {filter.count === undefined ? null : <span class="tag-count">{filter.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
