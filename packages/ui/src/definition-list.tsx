import type { ComponentChildren } from 'preact'

export type Fact = { readonly term: string; readonly value: ComponentChildren }

/** Facts by name; those without a value are left out. With `across` they stand side by side. */
export function DefinitionList({
  facts,
  across,
}: {
  readonly facts: readonly Fact[]
  readonly across?: boolean
}) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== '')
  if (known.length === 0) return null

  return (
    <dl class={across ? 'facts facts-across' : 'facts'}>
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
