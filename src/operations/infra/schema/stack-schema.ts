import { z } from 'zod';
import { buckets } from './buckets.ts';
import { tags, word } from './common.ts';
import { compute } from './compute.ts';
import { functions } from './functions.ts';
import { messages } from './messages.ts';
import { network } from './network.ts';
import { scaling } from './scaling.ts';
import { storage } from './storage.ts';
import { timing } from './timing.ts';

/** A stack as a file describes it. Every object is strict: an unknown key is an error. */
export const stackSchema = z
  .strictObject({
    name: word.describe('The name of the stack; it begins the names of what is made.'),
    environment: word
      .optional()
      .describe('Such as production or staging: the same file makes a stack of its own for each.'),
    tags: tags.optional().describe('Tags of everything in the stack.'),
    ...network,
    ...compute,
    ...scaling,
    ...buckets,
    ...storage,
    ...messages,
    ...functions,
    ...timing,
    outputs: z
      .record(
        z.string().regex(/^[A-Za-z]\w*$/, 'write letters, digits and underscores'),
        z
          .string()
          .regex(
            /^[a-z0-9-]+(\.[a-z0-9-]+)?\.[A-Za-z]+$/,
            'write ADDRESS.MEMBER, such as instance.web-1.publicIp',
          ),
      )
      .optional()
      .describe('What apply tells at its end: ADDRESS.MEMBER, such as instance.web-1.publicIp.'),
  })
  .describe('A stack: infrastructure in one account and region.');
