import type { z } from 'zod';
import type { stackSchema } from './schema/stack-schema.ts';

/** A stack as it is written: what has a default may be absent. */
export type StackInput = z.input<typeof stackSchema>;

/** A stack after it was checked. */
export type Stack = z.output<typeof stackSchema>;
