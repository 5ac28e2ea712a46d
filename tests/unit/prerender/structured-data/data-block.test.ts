import { expect, test } from 'vitest'
import { dataBlock } from '#prerender/structured-data/data-block.ts'

test('can be closed by nothing that is in it, and reads the same', () => {
  const data = { name: '</script><!-- <script> \u2028 &lt;' }
  const html = dataBlock(data)
  expect(html.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
  expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual(data)
})
