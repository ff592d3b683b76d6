import { z } from 'zod';
import { everywhere, named, text } from './common.ts';
import { valueFrom } from './value.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
export const retentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

export const keepDays = z.literal([...retentions], {
  error: `write one of the days that CloudWatch Logs knows: ${retentions.join(', ')}`,
});

export const storage = {
  parameters: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; /STACK/NAME when absent.'),
      value: z.string().min(1).optional().describe('Its value, for all to see in the file.'),
      values: z.array(z.string().min(1)).min(1).optional().describe('The same as a list of texts.'),
      ...valueFrom,
      tier: z.enum(['Standard', 'Advanced', 'Intelligent-Tiering']).default('Standard'),
      description: z.string().max(1_024).default(''),
      ...everywhere,
    }),
  ).describe('Parameters of Systems Manager. What has fromFile, fromEnv or generate is a SecureString.'),
  secrets: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; STACK/NAME when absent.'),
      description: z.string().max(2_048).default(''),
      ...valueFrom,
      recoveryDays: z
        .number()
        .int()
        .min(7)
        .max(30)
        .optional()
        .describe('How long it can be restored after its deletion; 30 when absent.'),
      ...everywhere,
    }),
  ).describe('Secrets of Secrets Manager. Their values are in no file, plan or journal.'),
  logGroups: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; /STACK/NAME when absent.'),
      keepDays: keepDays.optional().describe('Days after which events go; never when absent.'),
      ...everywhere,
    }),
  ),
};
