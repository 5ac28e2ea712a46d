const NAMES_BUILD = /^(?:assets\/.*\.(?:js|css)|data\/manifest-.*)$/

/** Whether a page was built with the scripts, styles and data of this build; text that names them. */
export function isOwnPage(html: string, core: readonly string[]): boolean {
  const telling = core.filter((path) => NAMES_BUILD.test(path))
  return telling.length > 0 && telling.every((path) => html.includes(path))
}
