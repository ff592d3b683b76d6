import { z } from 'zod';

/** The `costs:` of nuage.yaml. */
export const costsSchema = z
  .strictObject({
    budget: z
      .union([z.number().positive(), z.string().min(1)], {
        error: 'write an amount such as 500, or the name of a budget of AWS Budgets',
      })
      .optional()
      .describe(
        'What a calendar month may cost, in the currency of the bill, or the name of a budget of AWS Budgets.',
      ),
    alerts: z
      .array(z.number().positive().max(1000))
      .min(1)
      .optional()
      .describe('Percents of the budget at which nuage costs says so. 80 when absent.'),
  })
  .describe('What may be spent.');
