import { z } from 'zod';
import { cleanupKinds } from '../../operations/cleanup/candidate.ts';

const age = z.string().regex(/^(?:\d{1,6}[wdhm])+$/, 'write an age such as 90d, 2w or 36h');

const tagMatch = z.string().regex(/^[^=]+(?:=.*)?$/s, 'write a tag as KEY=VALUE, or as KEY for any value');

const kind = z.enum(cleanupKinds);

/** The `cleanup:` of nuage.yaml. */
export const cleanupSchema = z
  .strictObject({
    kinds: z
      .array(kind)
      .min(1)
      .optional()
      .describe('What is looked at. Images, snapshots and volumes when absent.'),
    olderThan: age.optional().describe('The least age of what goes, such as 180d. 90d when absent.'),
    ages: z
      .partialRecord(kind, age)
      .optional()
      .describe('The least age by kind, where it is another one: snapshots: 365d.'),
    tags: z
      .array(tagMatch)
      .min(1)
      .optional()
      .describe('Only what has all of these tags: KEY=VALUE, or KEY for any value.'),
    max: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('More things of one kind than this fail the plan; nothing is cut short.'),
    maxPercent: z
      .number()
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe('The same in percent of all of the kind that were looked at.'),
    finalSnapshot: z
      .boolean()
      .optional()
      .describe('Whether a volume goes only after a snapshot of what it held. It does when absent.'),
    markFor: age
      .optional()
      .describe('Mark first, and delete what has been marked for so long, such as 14d. At once when absent.'),
    protect: z
      .strictObject({
        tags: z
          .array(tagMatch)
          .min(1)
          .optional()
          .describe('What has any of these tags: KEY=VALUE, or KEY for any value.'),
        names: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .describe('Names and ids, with * and ? as wildcards: golden-*.'),
      })
      .optional()
      .describe('What stays, whatever its age. Flags add to it and take nothing from it.'),
  })
  .describe('What nuage cleanup looks at, and what it leaves alone.');
