import { z } from 'zod';
import { everywhere, named } from './common.ts';
import { grants } from './statements.ts';

const days = z.number().int().min(1);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html */
const rule = z.strictObject({
  prefix: z.string().default('').describe('Which objects; all when absent.'),
  expireDays: days.optional().describe('Days after which an object goes.'),
  oldVersionDays: days.optional().describe('Days after which a version that was replaced goes.'),
  abortUploadDays: days.optional().describe('Days after which an unfinished upload in parts goes.'),
  moveTo: z
    .strictObject({
      class: z.enum([
        'STANDARD_IA',
        'ONEZONE_IA',
        'INTELLIGENT_TIERING',
        'GLACIER_IR',
        'GLACIER',
        'DEEP_ARCHIVE',
      ]),
      days: z.number().int().min(0),
    })
    .optional()
    .describe('A cheaper storage class, and after how many days.'),
});

export const buckets = {
  buckets: named(
    z.strictObject({
      name: z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
          'write 3 to 63 lower-case letters, digits, dots and hyphens',
        )
        .optional()
        .describe('Its name, unique in the world; STACK-NAME-ACCOUNT-REGION when absent.'),
      versioning: z.boolean().default(false).describe('Older versions of objects are kept.'),
      encryption: z
        .union([z.enum(['AES256', 'aws:kms']), z.strictObject({ key: z.string().min(1) })], {
          error: 'write AES256, aws:kms, or key: with a key’s ARN',
        })
        .default('AES256'),
      publicAccess: z
        .boolean()
        .default(false)
        .describe('Whether policies and ACLs may open it to everybody; blocked when absent.'),
      lifecycle: z.array(rule).default([]),
      policy: grants,
      ...everywhere,
    }),
  ).describe('Buckets of S3.'),
};

export type LifecycleRule = z.output<typeof rule>;
