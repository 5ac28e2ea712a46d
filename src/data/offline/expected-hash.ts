const NAMED = /^(?:data|assets|offline)\//
const IN_NAME = /(?:^|[/-])([0-9a-f]{32})\.json$/

/** The head of the SHA-256 that a file has to have: from its name, or from the list of its build. */
export function expectedHash(
  path: string,
  hashes: Readonly<Record<string, string>>,
): string | undefined {
  return IN_NAME.exec(path)?.[1] ?? (Object.hasOwn(hashes, path) ? hashes[path] : undefined)
}

/** Whether a file is named after its content, so that it never changes under its name. */
export function isNamedByContent(path: string): boolean {
  return NAMED.test(path)
}
