'use client'

import { useId } from 'react'
import { Button, ButtonLink, type ButtonVariant } from '../ui/button'
import { Form } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { Row, Specimen } from './specimen'
import { unchanged } from './unchanged'

const VARIANTS: ButtonVariant[] = ['primary', 'countersign', 'quiet', 'danger', 'plain']

export function Buttons() {
  return (
    <>
      <Specimen name="Button">
        {(['normal', 'small'] as const).map((size) => (
          <Row key={size}>
            {VARIANTS.map((variant) => (
              <Button key={variant} variant={variant} size={size}>
                {variant}
              </Button>
            ))}
          </Row>
        ))}
        <Row>
          {VARIANTS.map((variant) => (
            <Button key={variant} variant={variant} disabled>
              {variant}, disabled
            </Button>
          ))}
        </Row>
      </Specimen>
      <Specimen name="ButtonLink">
        <Row>
          <ButtonLink href="/desk" variant="primary">
            Capture a report
          </ButtonLink>
          <ButtonLink href="/desk">A link of many words that has to break on a narrow screen</ButtonLink>
        </Row>
      </Specimen>
      <Specimen name="SubmitButton">
        <Form action={unchanged} guarded={false} label="Ready">
          <Row>
            <SubmitButton variant="countersign">Countersign</SubmitButton>
            <SubmitButton variant="quiet">Request changes</SubmitButton>
          </Row>
        </Form>
        <Barred />
        <Form action={never} guarded={false} label="Under way when pressed">
          <SubmitButton busy="Saving …">Stays under way once pressed</SubmitButton>
        </Form>
      </Specimen>
    </>
  )
}

function Barred() {
  // Drawn once in each theme: each button points at the sentence beside it.
  const id = useId()
  return (
    <Form action={unchanged} guarded={false} label="Barred">
      <Row>
        <SubmitButton variant="countersign" barrier={{ id }}>
          Countersign
        </SubmitButton>
        <p id={id} className="text-sm text-ink-muted">
          You worded this revision: a colleague has to countersign it.
        </p>
      </Row>
    </Form>
  )
}

const never = () => new Promise<never>(() => undefined)
