import * as fc from 'fast-check'

/** Schemes that run something, or could, in the spellings that have got past some check before. */
const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  'java\tscript:',
  'java\nscript:',
  '\u0001javascript:',
  '\u00a0javascript:',
  '\u200bjavascript:',
  'javascript&colon;',
  'javascript&#58;',
  '&#106;avascript:',
  'javascript\\:',
  'data:text/html,',
  'data:image/svg+xml;base64,',
  'vbscript:',
  'blob:',
  'file:///',
  'view-source:',
  'https:javascript:',
  '//host',
  '/\\host',
  'https://host/',
  'http://host/',
  'mailto:a@host',
]

/** Tags, handlers, comments and ends of blocks that break out where they are not escaped. */
const BREAKS = [
  '</script>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><foreignObject><iframe srcdoc=x></svg>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '<a href="javascript:alert(1)">',
  '<style>*{}</style>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></p><style>',
  '"><b>',
  "' onclick='alert(1)",
  '\u2028',
  '\u2029',
  '\0',
  '\ud800',
  '\u202e',
  '&lt;script&gt;',
  '&#x3c;script&#x3e;',
]

/** What Markdown and the wiki itself give a meaning to. */
const SIGNS = [
  ...'*_`~[]()<>!#-+=|:\\"\' \n\t.1',
  '\n\n',
  '\n## ',
  '\n- ',
  '\n> ',
  '\n    ',
  '\n```\n',
  '\n---\n',
  '[[',
  ']]',
  '[[ada|',
  '[@times:1.1]',
  '![',
  '](',
  '[a]: ',
  '[^1]',
  'www.host.example',
  'Ada sings.',
]

const url = fc.oneof(
  fc.tuple(fc.constantFrom(...SCHEMES), fc.constantFrom('', 'alert(1)', '%0aalert(1)', '"onx=1')),
  fc.tuple(fc.constantFrom(...SCHEMES), fc.string({ unit: 'binary', maxLength: 6 })),
)
const written = url.map((parts) => parts.join(''))

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...SIGNS), weight: 6 },
  { arbitrary: fc.constantFrom(...BREAKS), weight: 2 },
  { arbitrary: fc.string({ maxLength: 4 }), weight: 1 },
  { arbitrary: written.map((href) => `[a](${href})`), weight: 1 },
  { arbitrary: written.map((href) => `[a](<${href}> "t")`), weight: 1 },
  { arbitrary: written.map((href) => `<${href}>`), weight: 1 },
  { arbitrary: written.map((href) => `![a](${href})`), weight: 1 },
  { arbitrary: written.map((href) => `[a]\n\n[a]: ${href}`), weight: 1 },
)

/** Texts such as nobody writes who means well. */
export const hostileMarkup = fc
  .array(piece, { minLength: 1, maxLength: 10 })
  .map((all) => all.join(''))

/** What to put into titles, names and values, none of which may be taken for more than words. */
export const BREAKOUTS = BREAKS
