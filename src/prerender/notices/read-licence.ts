export interface LicenceText {
  copyright: string[]
  text: string[]
}

/** Whoever claims a work does so in its first lines; further down it is an example of how to. */
const HEAD = 8

/** Where some go on to what they themselves were made from. */
const REST = /^(?:end of terms and conditions|#+ Licenses of bundled dependencies)[^]*/im

/** Takes the claims out of a licence, so that what remains is the same for all who chose it. */
export function readLicence(file: string): LicenceText {
  const lines = file.replace(REST, '').split('\n')
  const isClaim = (line: string, index: number) => index < HEAD && /^copyright\b/i.test(line.trim())
  const claims = lines.filter(isClaim)
  const body = lines.slice(lines.findLastIndex(isClaim) + 1)
  const paragraphs = body
    .map((line) => (/^\s*[-=]{3,}\s*$/.test(line) ? '' : line.trim()))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
  return { copyright: claims.map((line) => line.trim()), text: paragraphs.filter(Boolean) }
}
