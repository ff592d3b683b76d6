import { z } from 'zod';
import { keepDays } from '../../operations/infra/schema/storage.ts';

const word = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'write lower-case letters, digits and single hyphens, such as schedule-run',
  );

const operation = z
  .strictObject({
    run: z
      .string()
      .min(1)
      .describe(
        'The command as it is typed behind nuage, such as schedule run or snapshot rotate --all --keep 7.',
      ),
    name: word
      .max(32)
      .optional()
      .describe('What it is called; the words of the command when absent, such as schedule-run.'),
    every: z
      .string()
      .regex(/^\d{1,4} (?:minutes?|hours?|days?)$/, 'write 5 minutes, 1 hour or 1 day')
      .optional()
      .describe('How often, such as 5 minutes.'),
    cron: z
      .string()
      .regex(/^\S+(?: +\S+){5}$/, 'write the six fields of AWS, such as "0 3 * * ? *"')
      .optional()
      .describe(
        'When, in the six fields of AWS: minutes, hours, days of the month, months, days of the week, years.',
      ),
    timezone: z
      .string()
      .min(1)
      .optional()
      .describe('The zone of cron, such as Europe/Paris. UTC when absent.'),
    enabled: z.boolean().optional().describe('Whether its schedule goes. It does when absent.'),
  })
  .refine(
    ({ every, cron }) => (every === undefined) !== (cron === undefined),
    'say when: either every or cron',
  );

/** The `deploy:` of nuage.yaml. */
export const deploySchema = z
  .strictObject({
    name: word
      .max(24)
      .optional()
      .describe('It begins the names of what is made, and is their tag nuage:stack. nuage when absent.'),
    region: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Where schedules, functions and queues are. The first region of the configuration when absent.',
      ),
    operations: z.array(operation).min(1).describe('What is done, and when.'),
    accounts: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Names of accounts: to work in. All of them when absent; the own one when there are none.'),
    regions: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Regions to work in. Those of the configuration when absent.'),
    notify: z
      .array(z.string().regex(/^[^@\s]+@[^@\s]+$/, 'write a mail address'))
      .min(1)
      .max(10)
      .optional()
      .describe('Who is mailed when something failed three times. Each confirms once, as SNS asks.'),
    timeoutMinutes: z
      .number()
      .int()
      .min(1)
      .max(15)
      .optional()
      .describe(
        'How long an operation may take in one account and region. 15 when absent, the most of Lambda.',
      ),
    memoryMib: z.number().int().min(256).max(10_240).optional().describe('Of a worker. 512 when absent.'),
    keepLogDays: keepDays.optional().describe('Days for which logs are kept. 30 when absent.'),
  })
  .describe('What nuage deploy puts on AWS, to be done without a machine of yours.');
