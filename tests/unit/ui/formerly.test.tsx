import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Anchors } from '#ui/anchors.tsx'
import { Formerly } from '#ui/formerly.tsx'
import { MovedFragments } from '#ui/moved-fragments.ts'

const MOVED = { age: ['years', 'old-age'], '': ['gone'] }

function render(children: ReactNode): string {
  return renderToStaticMarkup(<MovedFragments value={MOVED}>{children}</MovedFragments>)
}

test('puts a part under the fragments that it had before', () => {
  expect(render(<Formerly id="age">21</Formerly>)).toBe(
    '<div id="years"><div id="old-age">21</div></div>',
  )
  expect(render(<Formerly id="">Ada</Formerly>)).toBe('<div id="gone">Ada</div>')
  expect(render(<Formerly also={['who']}>Ada</Formerly>)).toBe('<div id="who">Ada</div>')
})

test('leaves alone what never moved, whatever it is called', () => {
  expect(render(<Formerly id="constructor">Ada</Formerly>)).toBe('Ada')
  expect(render(<Formerly>Ada</Formerly>)).toBe('Ada')
})

test('keeps the old fragments of what is folded outside the fold, too', () => {
  expect(render(<Anchors ids={['age']}>21</Anchors>)).toBe(
    '<div id="age"><div id="years"><div id="old-age">21</div></div></div>',
  )
})
