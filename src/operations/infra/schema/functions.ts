import { z } from 'zod';
import { everywhere, named, text } from './common.ts';
import { keepDays } from './storage.ts';

const listed = z.union([text, z.array(text).min(1)], { error: 'write text, or a list of texts' });

const statement = z.strictObject({
  effect: z.enum(['allow', 'deny']).default('allow'),
  actions: listed.describe('Such as s3:GetObject.'),
  resources: listed.describe('ARNs; ${bucket.data.arn} is that of a resource of this file.'),
  conditions: z
    .record(z.string(), z.record(z.string(), listed))
    .optional()
    .describe('As IAM writes them: { StringEquals: { "aws:PrincipalTag/team": web } }.'),
});

export const functions = {
  roles: named(
    z.strictObject({
      name: z
        .string()
        .regex(/^[\w+=,.@-]{1,64}$/, 'write up to 64 letters, digits and +=,.@_-')
        .optional()
        .describe('Its name in the account; STACK-NAME when absent.'),
      service: listed.optional().describe('Who may assume it: lambda, ec2, or another service.'),
      trust: z.array(z.record(z.string(), z.json())).optional().describe('The same as IAM’s own statements.'),
      description: z.string().max(1_000).default(''),
      managed: z
        .array(text)
        .default([])
        .describe('Managed policies: names of AWS’s, such as AmazonS3ReadOnlyAccess, or ARNs.'),
      policies: named(z.array(statement).min(1)).describe('Policies of its own, by name.'),
      instanceProfile: z.boolean().default(false).describe('Instances may have it, by the same name.'),
      maxSessionSeconds: z.number().int().min(3_600).max(43_200).default(3_600),
      ...everywhere,
    }),
  ),
  functions: named(
    z.strictObject({
      name: z
        .string()
        .regex(/^[\w-]{1,64}$/, 'write up to 64 letters, digits, hyphens and underscores')
        .optional()
        .describe('Its name in the account; STACK-NAME when absent.'),
      code: text.describe('A folder, a file, a TypeScript entry or a zip file, beside this file.'),
      runtime: text.default('nodejs24.x'),
      handler: text.default('index.handler'),
      role: text.describe('A role of this file, or the ARN of one.'),
      memoryMib: z.number().int().min(128).max(10_240).default(128),
      timeoutSeconds: z.number().int().min(1).max(900).default(3),
      environment: z
        .record(z.string().regex(/^[A-Za-z]\w+$/, 'write letters, digits and underscores'), z.string())
        .default({})
        .describe('Variables; ${queue.orders.url} is that of a resource of this file. No secrets.'),
      architecture: z.enum(['x86_64', 'arm64']).default('x86_64'),
      description: z.string().max(256).default(''),
      keepLogDays: keepDays.default(30).describe('Days for which its log group keeps events.'),
      ...everywhere,
    }),
  ),
};

export type Statement = z.output<typeof statement>;
