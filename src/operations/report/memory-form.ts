import { z } from 'zod';

/** What the next report must know of this one. */
export const reportMemory = z.object({
  version: z.literal(1),
  time: z.string(),
  instances: z.array(
    z.object({ id: z.string(), name: z.string().optional(), state: z.string(), type: z.string() }),
  ),
  attention: z.array(z.object({ key: z.string(), words: z.string() })),
  usdPerHour: z.number(),
});

export type ReportMemory = z.output<typeof reportMemory>;
