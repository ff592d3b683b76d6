import { compiled } from '../compiled.ts';
import type { Fields } from '../record.ts';
import type { StructureShape } from '../shape.ts';
import type { WriteOptions } from '../written-request.ts';

const tokenOf = compiled((shape: StructureShape) => ({
  name: shape.members.find((member) => member.traits.idempotencyToken === true)?.name,
}));

/** The input with its idempotency token filled in, so that a retry never does the work twice. */
export function withToken(
  shape: StructureShape | undefined,
  input: Readonly<Fields>,
  { random }: WriteOptions,
): Readonly<Fields> {
  if (shape === undefined || random === undefined) return input;
  const { name } = tokenOf(shape);
  if (name === undefined || (input[name] !== undefined && input[name] !== null)) return input;
  return { ...input, [name]: random.uuid() };
}
