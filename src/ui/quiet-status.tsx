/** One calm line while something is on its way. */
export function QuietStatus({ children }: { children: string }) {
  return <output className="block py-16 text-mist">{children}</output>
}
