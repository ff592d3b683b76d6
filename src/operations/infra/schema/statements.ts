import { z } from 'zod';
import { text } from './common.ts';

const listed = z.union([text, z.array(text).min(1)], { error: 'write text, or a list of texts' });

const said = {
  effect: z.enum(['allow', 'deny']).default('allow'),
  actions: listed.describe('Such as s3:GetObject.'),
  conditions: z
    .record(z.string(), z.record(z.string(), listed))
    .optional()
    .describe('As IAM writes them: { StringEquals: { "aws:PrincipalTag/team": web } }.'),
};

/** What a role may do. */
export const statement = z.strictObject({
  ...said,
  resources: listed.describe('ARNs; ${bucket.data.arn} is that of a resource of this file.'),
});

/** Who may do what with the resource whose policy it is. */
const grant = z.strictObject({
  ...said,
  principals: listed.describe(
    'Who: a service such as cloudfront.amazonaws.com, an account, an ARN such as ${role.worker.arn}, or * for everybody.',
  ),
  resources: listed.optional().describe('The resource itself when absent, of a bucket with all objects.'),
});

export const grants = z.array(grant).default([]).describe('Its policy: who may do what with it.');

export type Statement = z.output<typeof statement>;
export type Grant = z.output<typeof grant>;
