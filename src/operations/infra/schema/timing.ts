import { z } from 'zod';
import { readAwsSchedule } from '../../../time/aws-schedule.ts';
import { everywhere, named, text, word } from './common.ts';

/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html */
const expression = z
  .string()
  .refine(
    (value) => readAwsSchedule(value) !== undefined,
    'write rate(5 minutes), cron(0 3 * * ? *) or at(2030-01-31T08:00:00)',
  );

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html */
const [mostRetries, longestAge] = [185, 86_400];

export const timing = {
  schedules: named(
    z.strictObject({
      when: expression.describe('When: rate(5 minutes), cron(0 3 * * ? *) or at(2030-01-31T08:00:00).'),
      timezone: text.default('UTC').describe('The zone of cron and at, such as Europe/Paris.'),
      function: word.optional().describe('The function of this file that is called.'),
      queue: word.optional().describe('The queue of this file that a message is sent to.'),
      role: text.describe('A role of this file, or the ARN of one: as whom the target is called.'),
      input: z
        .union([z.string(), z.record(z.string(), z.json())])
        .default({})
        .describe('What the target is given: text, or keys that are given as JSON.'),
      windowMinutes: z
        .number()
        .int()
        .min(1)
        .max(1_440)
        .optional()
        .describe('It happens at some moment within so many minutes; on time when absent.'),
      retries: z.number().int().min(0).max(mostRetries).default(mostRetries),
      maxAgeSeconds: z.number().int().min(60).max(longestAge).default(longestAge),
      deadLetters: word.optional().describe('A queue of this file for what could not be delivered.'),
      description: z.string().max(512).default(''),
      enabled: z.boolean().default(true),
    }),
  ).describe('Schedules of EventBridge Scheduler, in a group of the name of the stack.'),
  alarms: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; STACK-NAME when absent.'),
      namespace: text.describe('Such as AWS/SQS.'),
      metric: text.describe('Such as ApproximateNumberOfMessagesVisible.'),
      dimensions: z
        .record(z.string(), z.string())
        .default({})
        .describe('Of the metric; ${queue.dead.name} is that of a resource of this file.'),
      statistic: z.enum(['Sum', 'Average', 'Minimum', 'Maximum', 'SampleCount']).default('Average'),
      periodSeconds: z
        .number()
        .int()
        .min(10)
        .max(86_400)
        .refine(
          (value) => [10, 20, 30].includes(value) || value % 60 === 0,
          'write 10, 20, 30 or whole minutes',
        )
        .default(300),
      periods: z.number().int().min(1).default(1).describe('How many periods in a row.'),
      compare: z
        .enum([
          'GreaterThanThreshold',
          'GreaterThanOrEqualToThreshold',
          'LessThanThreshold',
          'LessThanOrEqualToThreshold',
        ])
        .default('GreaterThanThreshold'),
      threshold: z.number(),
      missing: z
        .enum(['missing', 'ignore', 'breaching', 'notBreaching'])
        .default('missing')
        .describe('What a period without data counts as.'),
      topics: z.array(word).default([]).describe('Topics of this file that are told when it rings.'),
      description: z.string().max(1_024).default(''),
      ...everywhere,
    }),
  ).describe('Alarms of CloudWatch on one metric.'),
};
