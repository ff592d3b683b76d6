import { z } from 'zod';
import { text } from './common.ts';

/** Where a value comes from that no file of a stack, plan or journal holds. */
export const valueFrom = {
  fromFile: text.optional().describe('The file with the value, beside this one; read when it is set.'),
  fromEnv: z
    .string()
    .regex(/^[A-Za-z_]\w*$/, 'write the name of an environment variable')
    .optional()
    .describe('The environment variable with the value; read when it is set.'),
  generate: z
    .strictObject({
      length: z.number().int().min(8).max(4_096).default(32),
      exclude: z.string().max(64).optional().describe('Characters that it must not have.'),
      key: text.optional().describe('The member of a JSON object that holds it.'),
      template: z
        .record(z.string(), z.string())
        .optional()
        .describe('Other members of that object, such as a user name.'),
    })
    .optional()
    .describe('A random value that nobody has seen.'),
  revision: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'Another number sets the value anew; 1 to begin with. Values are never read, so they are not compared.',
    ),
};

export type ValueFrom = z.output<z.ZodObject<typeof valueFrom>>;
