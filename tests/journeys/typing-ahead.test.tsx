import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { useDraft } from '#ui/explorer/use-draft.ts'

const field = page.getByRole('searchbox', { name: 'Find' })

interface FieldProps {
  /** What the address says. */
  q: string
  onText: (q: string) => void
}

function Field({ q, onText }: FieldProps) {
  const { search, type } = useDraft({ q }, (next) => onText(next.q))
  return (
    <input
      type="search"
      aria-label="Find"
      value={search.q}
      onChange={(event) => type(event.target.value)}
    />
  )
}

/** A field whose text goes into an address that is as late as a test wants it to be. */
async function openField() {
  const handedOn: string[] = []
  const fieldAt = (q: string) => <Field q={q} onText={(text) => handedOn.push(text)} />
  const { rerender } = await render(fieldAt(''))
  return { handedOn, comeTo: (q: string) => rerender(fieldAt(q)) }
}

test('an address that comes late takes no letter back', async () => {
  const { handedOn, comeTo } = await openField()
  await field.fill('adda')
  await expect.poll(() => handedOn).toEqual(['adda'])
  await field.fill('lig')
  await expect.poll(() => handedOn).toEqual(['adda', 'lig'])
  await field.fill('lighthouse')
  await comeTo('adda')
  await comeTo('lig')
  await expect.element(field).toHaveValue('lighthouse')
  await expect.poll(() => handedOn).toEqual(['adda', 'lig', 'lighthouse'])
})

test('an address that was overtaken is not waited for', async () => {
  const { handedOn, comeTo } = await openField()
  await field.fill('lig')
  await expect.poll(() => handedOn).toEqual(['lig'])
  await field.fill('lighthouse')
  await expect.poll(() => handedOn).toEqual(['lig', 'lighthouse'])
  await comeTo('lighthouse')
  await comeTo('lig')
  await expect.element(field).toHaveValue('lig')
})

test('an address that the reader goes back to takes the place of what was typed', async () => {
  const { handedOn, comeTo } = await openField()
  await field.fill('adda')
  await expect.poll(() => handedOn).toEqual(['adda'])
  await comeTo('adda')
  await comeTo('')
  await expect.element(field).toHaveValue('')
})
