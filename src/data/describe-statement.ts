import type { EvidenceStatement } from '#model/evidence.ts'
import { describeStance } from './describe-stance.ts'

/** How a source puts a statement, and how sure it is; nothing for a plain fact of a given document. */
export function describeStatement({
  stance,
  by,
  confidence,
}: Pick<EvidenceStatement, 'stance' | 'by' | 'confidence'>): string | undefined {
  const parts = [describeStance(stance, by), confidence && `${confidence} confidence`]
  return parts.filter((part) => part !== undefined).join('; ') || undefined
}
