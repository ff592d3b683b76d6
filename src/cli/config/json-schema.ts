import { z } from 'zod';
import { configurationSchema } from './schema.ts';

/** The JSON Schema of a nuage.yaml as it is written, for editors and other checkers. */
export function configurationJsonSchema(): object {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input' });
  return { $schema: schema.$schema, title: 'nuage.yaml', ...schema };
}
