import type { Fields } from '../record.ts';
import { writeBase64 } from '../scalar-text.ts';
import type { StructureShape } from '../shape.ts';
import type { WireFault } from '../wire-fault.ts';

/** The members of an error as JSON holds them. */
export function writeErrorTree(shape: StructureShape | undefined, fault: WireFault): Fields {
  const tree = spellMessage(shape, fault);
  for (const [name, value] of Object.entries(fault.fields ?? {})) tree[name] = plain(value);
  return tree;
}

/** The message by the name that the error's own shape has for it; nothing when there is none. */
export function spellMessage(shape: StructureShape | undefined, { message }: WireFault): Fields {
  const spelt = shape?.members.find((member) => member.name.toLowerCase() === 'message')?.name ?? 'message';
  return message === '' ? {} : { [spelt]: message };
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  return value instanceof Uint8Array ? writeBase64(value) : value;
}
