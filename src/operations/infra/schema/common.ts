import { z } from 'zod';

/** Names that a person gives; they become parts of addresses and of names in AWS. */
export const word = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'write lower-case letters, digits and single hyphens, such as web-1',
  )
  .max(32);

/** A resource of the stack by its address, such as `subnet.public-a`. */
export const text = z.string().min(1);

export const tags = z
  .record(z.string().min(1).max(128), z.string('a tag value is text; write it in quotes').max(256))
  .refine(
    (value) => Object.keys(value).length <= 45,
    'AWS allows 50 tags on a resource, and nuage sets up to 5 of its own',
  )
  .refine(
    (value) => !Object.keys(value).some((key) => /^(?:aws|nuage):/i.test(key)),
    'tags that begin with aws: or nuage: are set by AWS and by nuage',
  );

/** What every resource may have. */
export const everywhere = {
  tags: tags.optional().describe('Tags of this resource, beside those of the stack.'),
  preventDestroy: z
    .boolean()
    .optional()
    .describe(
      'No plan deletes or replaces it. Kept as a tag on the resource, so that it holds also when the file names it no longer.',
    ),
};

export const cidr = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, 'write an IPv4 block such as 10.0.0.0/16');

export function named<T extends z.ZodType>(value: T) {
  return z.record(word, value).optional();
}
