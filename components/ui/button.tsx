import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonVariant = 'primary' | 'countersign' | 'quiet' | 'danger' | 'plain'
export type ButtonSize = 'normal' | 'small'

// `countersign` is kept for the one act the house is named after.
const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-pen bg-pen text-paper hover:bg-ink hover:border-ink hover:text-paper',
  countersign: 'border-verified bg-verified text-paper hover:bg-ink hover:border-ink hover:text-paper',
  quiet: 'border-edge bg-transparent text-ink hover:border-ink hover:bg-wash hover:text-ink',
  danger: 'border-retracted bg-transparent text-retracted hover:bg-retracted hover:text-paper',
  plain: 'border-transparent bg-transparent text-pen underline-offset-4 hover:underline',
}

const SIZES: Record<ButtonSize, string> = {
  normal: 'min-h-10 px-4 py-2 text-sm',
  small: 'min-h-8 px-3 py-1 text-[0.8125rem]',
}

/** The look alone, for the rare control that is neither Button nor ButtonLink. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize = 'normal'): string {
  const base =
    'inline-flex items-center justify-center gap-2 rounded-control border font-semibold no-underline text-center ' +
    'disabled:opacity-55 aria-disabled:opacity-55 disabled:pointer-events-none aria-disabled:cursor-not-allowed print:hidden'
  return `${base} ${SIZES[size]} ${VARIANTS[variant]}`
}

type Look = { variant?: ButtonVariant; size?: ButtonSize; className?: string }

export function Button({
  variant = 'quiet',
  size = 'normal',
  className = '',
  type = 'button',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button type={type} className={`${buttonLook(variant, size)} ${className}`} {...rest} />
}

export function ButtonLink({
  variant = 'quiet',
  size = 'normal',
  className = '',
  href,
  children,
}: Look & { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={`${buttonLook(variant, size)} ${className}`}>
      {children}
    </Link>
  )
}
