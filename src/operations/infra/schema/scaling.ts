import { z } from 'zod';
import { everywhere, named, text, word } from './common.ts';
import { machine } from './compute.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html */
export const scaling = {
  launchTemplates: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; STACK-NAME when absent.'),
      ...machine,
      rootGib: z.number().int().min(1).max(65_536).optional().describe('GiB of the root volume.'),
      ...everywhere,
    }),
  ).describe('How machines are launched. Another text is another version, and the default one.'),
  scalingGroups: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; STACK-NAME when absent.'),
      launchTemplate: word.describe('A launch template of this file.'),
      subnets: z.array(text).min(1).describe('Subnets, or groups of them, over which machines are spread.'),
      min: z.number().int().min(0),
      max: z.number().int().min(0),
      desired: z
        .number()
        .int()
        .min(0)
        .optional()
        .describe('How many there are to be. Absent, it is left to what scales the group.'),
      healthCheck: z.enum(['EC2', 'ELB']).default('EC2'),
      graceSeconds: z.number().int().min(0).max(7_200).default(300),
      ...everywhere,
    }),
  ),
};
