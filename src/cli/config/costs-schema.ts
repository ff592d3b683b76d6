import { z } from 'zod';

/** The `costs:` of nuage.yaml. */
export const costsSchema = z
  .strictObject({
    budget: z
      .number('write an amount such as 500')
      .positive('a budget is more than nothing')
      .optional()
      .describe('What a calendar month may cost, in the currency of the bill.'),
    alerts: z
      .array(z.number().positive().max(1000))
      .min(1)
      .optional()
      .describe('Percents of the budget at which nuage costs says so. 80 when absent.'),
  })
  .describe('What may be spent.');
