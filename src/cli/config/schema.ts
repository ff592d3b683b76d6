import { z } from 'zod';
import { cleanupSchema } from './cleanup-schema.ts';
import { backupSchema } from './backup-schema.ts';
import { budgetsSchema } from './budgets-schema.ts';
import { costsSchema } from './costs-schema.ts';
import { deploySchema } from './deploy-schema.ts';
import { reportSchema } from './report-schema.ts';

const clockTime = z
  .string()
  .regex(/^([01]?\d|2[0-4]):[0-5]\d$/, 'write a time of day such as "08:00"')
  .meta({ examples: ['08:00'] });

/** Days and months may be one text or a list. */
const listed = z.union([z.string(), z.array(z.string()).min(1)], {
  error: 'write text such as mon-fri, or a list such as [mon, wed]',
});

const period = {
  start: clockTime.optional().describe('Start at this time of day. Without it, the schedule only stops.'),
  stop: clockTime.optional().describe('Stop at this time of day. Without it, the schedule only starts.'),
  days: listed
    .optional()
    .describe(
      'Days of the week or of the month: mon-fri, mon,wed, mon#2 (the second Monday), friL (the last Friday), 1-15, L (the last day). Every day when absent.',
    ),
  monthdays: listed
    .optional()
    .describe('A second rule that must hold as well: days mon with monthdays 1-7 is the first Monday.'),
  months: listed.optional().describe('Months: jan-mar, 6-9. All when absent.'),
};

const schedule = z
  .strictObject({
    ...period,
    timezone: z.string().optional().describe('An IANA time zone, such as Europe/Paris. UTC when absent.'),
    periods: z.array(z.strictObject(period)).min(1).optional().describe('Several periods instead of one.'),
    holidays: z
      .string()
      .optional()
      .describe('A country or region whose public holidays are days off: FR, DE-BY.'),
    exceptions: z
      .array(z.string())
      .optional()
      .describe(
        'Dates that differ: "-2026-05-01" off all day, "+2026-12-24 08:00-12:00" on for these hours.',
      ),
    enforced: z
      .boolean()
      .optional()
      .describe('Undo manual starts and stops at once instead of at the next edge.'),
    retain: z
      .boolean()
      .optional()
      .describe('Leave an instance running at the end of a period when it ran before the period began.'),
    alternatives: z
      .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'write an instance type such as m5.large'))
      .min(1)
      .optional()
      .describe(
        'Other instance types to try in this order when a start finds no capacity. The own type comes back at the next stop.',
      ),
  })
  .describe('When instances run.');

const account = z
  .strictObject({
    id: z
      .string('write the account id in quotes, as YAML reads digits alone as a number')
      .regex(/^\d{12}$/, 'write the twelve digits of an account, in quotes')
      .optional()
      .describe('The account id, twelve digits in quotes. Needed only without a role.'),
    role: z
      .string()
      .regex(
        /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        'write the ARN of a role, such as arn:aws:iam::111122223333:role/nuage',
      )
      .optional()
      .describe('The role to assume in the account.'),
    externalId: z
      .string()
      .min(2)
      .max(1224)
      .optional()
      .describe('The external id that the trust policy of the role asks for.'),
    profile: z
      .string()
      .min(1)
      .optional()
      .describe('The profile of ~/.aws that leads to the account or to the role.'),
    regions: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Regions to work in, instead of the ones above.'),
  })
  .refine(
    (value) => value.role !== undefined || value.profile !== undefined,
    'say how to get in: give it a role or a profile',
  )
  .describe('An account that --account may name.');

const tags = z
  .record(z.string().min(1).max(128), z.string('a tag value is text; write it in quotes').max(256))
  .refine(
    (value) => Object.keys(value).length <= 45,
    'AWS allows 50 tags on a resource, and nuage sets up to 5 of its own',
  )
  .refine(
    (value) => !Object.keys(value).some((key) => key.toLowerCase().startsWith('aws:')),
    'AWS keeps tags that begin with aws: for itself',
  );

/** What a nuage.yaml may say. Every object is strict: an unknown key is an error that names what was likely meant. */
export const configurationSchema = z
  .strictObject({
    profile: z
      .string()
      .min(1)
      .optional()
      .describe('The profile of ~/.aws to use. --profile and AWS_PROFILE win over it.'),
    regions: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe(
        'Regions to work in when --region is not given; all stands for every region that is enabled.',
      ),
    tags: tags.optional().describe('Tags for everything that nuage creates.'),
    accounts: z
      .record(z.string().min(1), account)
      .optional()
      .describe('Accounts by a name of your own, for --account.'),
    cleanup: cleanupSchema.optional(),
    schedules: z
      .record(z.string().min(1).max(128), schedule)
      .optional()
      .describe('Schedules by name. The tag nuage:schedule=NAME puts an instance on one.'),
    backup: backupSchema.optional(),
    costs: costsSchema.optional(),
    budgets: budgetsSchema.optional(),
    report: reportSchema.optional(),
    deploy: deploySchema.optional(),
  })
  .describe('The configuration of nuage.');

/** A configuration after it was checked. */
export type Configuration = z.output<typeof configurationSchema>;
