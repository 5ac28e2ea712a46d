import type { Report } from '../diagnostics.ts'
import type { GivenSourceFile } from './seeds.ts'

/** Checks that every paragraph of a given document is accounted for, once, and no other. */
export function checkParagraphs({ file, data, at, keyAt }: GivenSourceFile, report: Report) {
  const count = data.document.paragraphs
  for (const [key, { statements, noise }] of Object.entries(data.paragraphs)) {
    const path = ['paragraphs', key]
    if (Number(key) > count) {
      const message = `paragraph ${key} of a document that has ${count}`
      const mend = 'correct the number, or document.paragraphs'
      report({ file, at: keyAt(path), message, mend })
    }
    if (!statements === !noise) {
      const message = statements
        ? `paragraph ${key} has statements and is called noise`
        : `paragraph ${key} has neither statements nor a reason to be noise`
      const mend = 'give it "statements", or "noise" with the reason'
      report({ file, at: keyAt(path), message, mend })
    }
  }
  for (let number = 1; number <= count; number += 1) {
    if (data.paragraphs[String(number)]) continue
    const message = `paragraph ${number} is not accounted for`
    const mend = 'add its statements, or why it is noise'
    report({ file, at: at(['paragraphs']), message, mend })
  }
}
