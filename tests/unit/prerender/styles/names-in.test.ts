import { expect, test } from 'vitest'
import { namesInHtml, namesInSource } from '#prerender/styles/names-in.ts'

test('a component writes its elements, and classes in any of its texts', () => {
  const source = `const KIND = { a: 'cite quiet' }
    return <main id="main" className={\`page \${KIND.a}\`}><p className="mt-4">text</p></main>`
  const names = namesInSource(source)
  expect(names).toEqual(expect.arrayContaining(['main', 'p', '#main', '.page', '.quiet', '.mt-4']))
  expect(names).not.toContain('.KIND')
})

test('a page has the names that it was written with', () => {
  const html = '<ul id="a" class="flex *:mt-1 [&amp;&gt;li]:p-2"><li>class="none"</li></ul>'
  expect([...namesInHtml(html)]).toEqual(['ul', '#a', '.flex', '.*:mt-1', '.[&>li]:p-2', 'li'])
})
