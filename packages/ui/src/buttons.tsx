import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'warning'

type ButtonProps = {
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly small?: boolean
  readonly name?: string
  readonly value?: string
  readonly form?: string
  readonly formAction?: string
  readonly type?: 'submit' | 'button' | 'reset'
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly children: ComponentChildren
}

/** A button that does something; it submits its form unless told otherwise. */
export function Button({ kind = 'primary', icon, small, type = 'submit', ...props }: ButtonProps) {
  return (
    <button
      class={buttonClass(kind, small)}
      type={type}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
    >
      {icon ? <Icon name={icon} /> : null}
      {props.children}
    </button>
  )
}

type LinkButtonProps = {
  readonly href: string
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly small?: boolean
  readonly download?: boolean
  readonly children: ComponentChildren
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, kind = 'secondary', icon, small, download, children }: LinkButtonProps) {
  return (
    <a class={buttonClass(kind, small)} href={href} download={download}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  )
}

/** Buttons that belong together. */
export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="button-row">{children}</div>
}

function buttonClass(kind: ButtonKind, small: boolean | undefined): string {
  return `button button-${kind}${small ? ' button-small' : ''}`
}
