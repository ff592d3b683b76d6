import { z } from 'zod';
import { everywhere, named, text, word } from './common.ts';
import { grants } from './statements.ts';

const fifo = z.boolean().default(false).describe('In order and once; its name ends in .fifo.');
const deduplicate = z
  .boolean()
  .default(false)
  .describe('Messages with the same body within five minutes are one; for fifo.');

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
export const messages = {
  queues: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; STACK-NAME when absent.'),
      fifo,
      deduplicate,
      visibilitySeconds: z.number().int().min(0).max(43_200).default(30),
      keepSeconds: z.number().int().min(60).max(1_209_600).default(345_600),
      delaySeconds: z.number().int().min(0).max(900).default(0),
      waitSeconds: z.number().int().min(0).max(20).default(0).describe('How long a receive waits.'),
      maxBytes: z.number().int().min(1_024).max(1_048_576).optional(),
      deadLetters: z
        .strictObject({
          queue: word.describe('A queue of this file, of the same kind.'),
          after: z
            .number()
            .int()
            .min(1)
            .max(1_000)
            .default(5)
            .describe('Receives before a message goes there.'),
        })
        .optional(),
      policy: grants,
      ...everywhere,
    }),
  ),
  topics: named(
    z.strictObject({
      name: text.optional().describe('Its name in the account; STACK-NAME when absent.'),
      displayName: z.string().max(100).default(''),
      fifo,
      deduplicate,
      subscriptions: z
        .array(
          z.strictObject({
            queue: word.optional().describe('A queue of this file; its policy lets the topic send.'),
            function: word.optional().describe('A function of this file; its policy lets the topic call.'),
            email: text.optional().describe('An address, whose owner must confirm.'),
            https: text.optional().describe('A URL.'),
            raw: z.boolean().default(false).describe('The message as it is, without SNS’s envelope.'),
            filter: z
              .record(z.string(), z.array(z.json()))
              .optional()
              .describe('A filter policy over the attributes of messages.'),
          }),
        )
        .default([]),
      ...everywhere,
    }),
  ),
};
