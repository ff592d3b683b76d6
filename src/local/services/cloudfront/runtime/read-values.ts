import type { EventValue, EventValues } from './events.ts';
import { isRecord } from './is-record.ts';

/** Values by name, as a function gave them back; undefined when they are none. */
export function readValues(given: unknown): EventValues | undefined {
  if (!isRecord(given)) return undefined;
  const read: Record<string, EventValue> = {};
  for (const [name, one] of Object.entries(given)) {
    const value = readValue(one);
    if (value === undefined) return undefined;
    read[name] = value;
  }
  return read;
}

function readValue(one: unknown): EventValue | undefined {
  if (!isRecord(one)) return undefined;
  const { value, multiValue, attributes } = one;
  const several = Array.isArray(multiValue) ? multiValue.map((each: unknown) => readValue(each)) : [];
  if (several.includes(undefined)) return undefined;
  const values = several.filter((each) => each !== undefined);
  const [first] = values;
  if (value === undefined && first === undefined) return undefined;
  return {
    value: value === undefined ? (first?.value ?? '') : text(value),
    multiValue: values.length > 0 ? values : undefined,
    attributes: typeof attributes === 'string' ? attributes : undefined,
  };
}

/** Numbers are taken as they are written. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
