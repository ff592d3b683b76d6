import { z } from 'zod';

const length = z
  .string()
  .regex(/^(?:\d+(?:\.\d+)?[smhdw])+$/, 'write a length of time such as 36h, 2d or 4w')
  .optional();
const percent = z.number().min(0).max(100).optional();
const address = z.string().regex(/^[^@]+@[^@]+$/, 'write a mail address');
const keys = z.array(z.string().min(1).max(128)).optional();

/** The `report:` of nuage.yaml. */
export const reportSchema = z
  .strictObject({
    title: z.string().min(1).optional().describe('What stands above it. "AWS instances" when absent.'),
    from: address.optional().describe('Who sends it: an address, or NAME <ADDRESS>, that SES has verified.'),
    to: z.array(address).min(1).max(50).optional().describe('Who gets it when --email names nobody.'),
    region: z
      .string()
      .min(1)
      .optional()
      .describe('The region whose SES sends it. The first of the regions of the report when absent.'),
    thresholds: z
      .strictObject({
        cpu: percent.describe('Percent of CPU, as the average of a period. 80 when absent.'),
        idle: percent.describe(
          'Percent of CPU: an instance that never was busier is idle. Not looked at when absent.',
        ),
        stopped: length.describe('How long an instance may be stopped. 30d when absent.'),
        backup: length.describe('How old the newest backup may be. 2d when absent.'),
        costRise: z
          .number()
          .min(0)
          .optional()
          .describe('Percent by which a month may cost more than the one before. 20 when absent.'),
      })
      .optional()
      .describe('Where attention begins.'),
    requireTags: keys.describe('Tags that every instance must have.'),
    requireSchedule: z.boolean().optional().describe('Every instance must be on a schedule.'),
    showTags: keys.describe('Tags that are shown with each instance.'),
    months: z.number().int().min(1).max(13).optional().describe('Calendar months of costs. 4 when absent.'),
  })
  .describe('The report of "nuage report".');
