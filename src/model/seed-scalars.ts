import { z } from 'zod'
import { isEdtfDate } from './edtf-date.ts'

/** Seeds are read with every scalar as text, so that 21, 0012 and 2020 stay what an editor wrote. */
export const CountSchema = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number)

export const FlagSchema = z.enum(['true', 'false']).transform((text) => text === 'true')

export const EdtfDateSchema = z
  .string()
  .refine(isEdtfDate, 'is not a date such as 2020-02-03')
  .describe('An EDTF date: 2020, 2020-02, 2020-02-03, or an interval such as 2020-02/..')
