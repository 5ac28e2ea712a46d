import { describe, expect, test } from 'vitest'
import { writeCsv } from '#data/explorer/write-csv.ts'

function row(title: string, values: string[] = [], count = 0) {
  return { title, address: 'a/', facets: { Port: values }, counts: { Ties: count } }
}

describe('writeCsv', () => {
  test('writes a line of headings, then a line for each row', () => {
    expect(writeCsv([row('Ada', ['Hull', 'York'], 2), row('Zoë')])).toBe(
      'Title,Address,Port,Ties\r\nAda,a/,Hull; York,2\r\nZoë,a/,,0\r\n',
    )
  })

  test('writes headings alone for nothing', () => {
    expect(writeCsv([])).toBe('Title,Address\r\n')
  })

  test.for([
    ['Ada, "the" lamp', '"Ada, ""the"" lamp"'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    [' =1', ' =1'],
  ] as const)('writes the cell %j as %j', ([cell, written]) => {
    expect(writeCsv([row(cell)])).toBe(`Title,Address,Port,Ties\r\n${written},a/,,0\r\n`)
  })

  test('begins with no byte order mark', () => {
    expect(new TextEncoder().encode(writeCsv([]))[0]).toBe('T'.charCodeAt(0))
  })
})
