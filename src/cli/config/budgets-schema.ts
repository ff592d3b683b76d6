import { z } from 'zod';

const percents = z.array(z.number('write a percentage such as 80').positive().max(1000)).min(1);

const budget = z
  .strictObject({
    amount: z
      .union([z.number().positive(), z.string().regex(/^\d+(?:\.\d+)?$/, 'write an amount such as 500')])
      .describe('What a period may cost.'),
    currency: z.string().length(3).optional().describe('The currency of the bill. USD when absent.'),
    period: z
      .enum(['day', 'month', 'quarter', 'year'])
      .optional()
      .describe('What the amount is for. A month when absent.'),
    alerts: percents.optional().describe('Percents of what was spent at which somebody is told.'),
    forecastAlerts: percents.optional().describe('Percents of what AWS foresees for the period.'),
    emails: z.array(z.email()).min(1).max(10).optional().describe('Who is told by mail.'),
    topic: z
      .string()
      .regex(/^arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:.+$/, 'write the ARN of a topic')
      .optional()
      .describe('A topic of SNS that is told; its policy lets budgets.amazonaws.com publish.'),
    services: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Only what these services cost, by their names on the bill.'),
    regions: z.array(z.string().min(1)).min(1).optional().describe('Only what is used in these regions.'),
    tags: z
      .record(z.string().min(1), z.string())
      .optional()
      .describe('Only what has these tags; they are cost allocation tags.'),
  })
  .describe('A budget of costs.');

/** The `budgets:` of nuage.yaml. */
export const budgetsSchema = z
  .record(z.string().min(1).max(100), budget)
  .describe('Budgets of AWS Budgets by name. nuage budget apply makes them what is said here.');
