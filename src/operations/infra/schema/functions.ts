import { z } from 'zod';
import { everywhere, named, text, word } from './common.ts';
import { statement } from './statements.ts';
import { keepDays } from './storage.ts';

const listed = z.union([text, z.array(text).min(1)], { error: 'write text, or a list of texts' });

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html */
const source = z.strictObject({
  queue: word.describe('A queue of this file; its messages call the function.'),
  batchSize: z.number().int().min(1).max(10_000).default(10).describe('Messages in one call, at most.'),
  windowSeconds: z.number().int().min(0).max(300).default(0).describe('How long a batch is gathered.'),
  concurrency: z.number().int().min(2).max(1_000).optional().describe('Calls at the same time, at most.'),
  filters: z
    .array(z.record(z.string(), z.json()))
    .default([])
    .describe('Only messages that one of these matches: { body: { kind: [order] } }.'),
  reportFailures: z
    .boolean()
    .default(false)
    .describe('The function says which messages of a batch failed, and only those come again.'),
  enabled: z.boolean().default(true),
});

const policy = z.union(
  [z.array(statement).min(1), z.strictObject({ document: z.record(z.string(), z.json()) })],
  { error: 'write a list of statements, or document: with IAM’s own JSON' },
);

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
      policies: z
        .record(
          z.string().regex(/^[\w+=,.@-]{1,128}$/, 'write up to 128 letters, digits and +=,.@_-'),
          policy,
        )
        .optional()
        .describe('Policies of its own, by name.'),
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
      vpc: z
        .strictObject({
          subnets: z.array(text).min(1).describe('Subnets of this file, or groups of them.'),
          securityGroups: z.array(word).min(1).describe('Security groups of this file.'),
        })
        .optional()
        .describe('The network that it works in; its role needs AWSLambdaVPCAccessExecutionRole.'),
      deadLetters: word
        .optional()
        .describe('A queue of this file for asynchronous calls that failed three times.'),
      sources: z.array(source).default([]).describe('Queues whose messages call it.'),
      keepLogDays: keepDays.default(30).describe('Days for which its log group keeps events.'),
      ...everywhere,
    }),
  ),
};

export type Source = z.output<typeof source>;
