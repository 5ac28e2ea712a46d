import { expect, test } from 'vitest'
import { lettersWithoutShape } from '#tests/support/measure-cards.ts'

test('have a shape for the letters and marks of western and central Europe', async () => {
  const letters = 'AZaz09 éèüößñçåøÆœłćőžřğ–—‘’“”…·&%?!(),.:;'
  expect(await lettersWithoutShape(letters)).toEqual([])
})

test('are known to lack what they lack', async () => {
  expect(await lettersWithoutShape('Ж漢')).toEqual(['Ж', '漢'])
})
