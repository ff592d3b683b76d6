import { readField, writeField } from './record.ts';
import type { Processor, Step } from './record.ts';

type Settings = NonNullable<Processor['typeConverter']>;

/** What cannot be converted stays as it is. */
export function convertTypes({ entries }: Settings): Step {
  return ({ fields }) => {
    for (const { key, type } of entries) {
      const value = converted(readField(fields, key), type);
      if (value !== undefined) writeField(fields, key, value, true);
    }
  };
}

function converted(value: unknown, type: string): string | number | boolean | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  if (type === 'string') return String(value);
  if (type === 'boolean') return asBoolean(value);
  const number = typeof value === 'boolean' ? Number(value) : asNumber(value);
  if (number === undefined) return undefined;
  return type === 'integer' ? Math.trunc(number) : number;
}

function asBoolean(value: string | number | boolean): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const text = value.trim().toLowerCase();
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

function asNumber(value: string | number): number | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
