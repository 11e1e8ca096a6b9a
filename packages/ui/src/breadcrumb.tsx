import { Icon } from './icons.tsx'
import { useWords } from './words.ts'

export type BreadcrumbStep = { readonly label: string; readonly href?: string; readonly lang?: string }

/** The way here; the last step is the page itself and needs no address. */
export function Breadcrumb({ steps }: { readonly steps: readonly BreadcrumbStep[] }) {
  const words = useWords()

  return (
    <nav class="breadcrumbs container" aria-label={words.breadcrumb}>
      <ol class="breadcrumbs__list">
        {steps.map((step, index) => (
          <li
            key={step.label}
            class="breadcrumbs__list-item"
            aria-current={index === steps.length - 1 && !step.href ? 'page' : undefined}
          >
            {index > 0 ? <Icon name="chevron-right" /> : null}
            {step.href ? (
              <a class="breadcrumbs__link" href={step.href} lang={step.lang}>
                {step.label}
              </a>
            ) : (
              <span lang={step.lang}>{step.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
