import { z } from 'zod';
import { stackSchema } from '../../operations/infra/schema/stack-schema.ts';

/** The JSON Schema of a stack's file as it is written, for editors and other checkers. */
export function stackJsonSchema(): object {
  const schema = z.toJSONSchema(stackSchema, { io: 'input' });
  return { $schema: schema.$schema, title: 'infra.yaml', ...schema };
}
