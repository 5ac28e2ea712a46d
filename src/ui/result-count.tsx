/** How much of a list passes its filters, said aloud whenever that changes. */
export function ResultCount({ found, total }: { found: number; total: number }) {
  return <output className="mt-6 block text-sm text-mist">{`${found} of ${total}`}</output>
}
