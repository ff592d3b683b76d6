import type { EventValue, EventValues } from './events.ts';
import { isFields } from '../../../../wire/record.ts';

/** What HTTP carries of a header: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const FIELD_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const FIELD_TEXT = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Values by name, as a function gave them back; undefined when they are none. */
export function readValues(given: unknown): EventValues | undefined {
  if (!isFields(given)) return undefined;
  const read: Record<string, EventValue> = {};
  for (const [name, one] of Object.entries(given)) {
    const value = readValue(one);
    if (value === undefined) return undefined;
    read[name] = value;
  }
  return read;
}

/** The same of headers; undefined for those that HTTP does not carry, too. */
export function readHeaders(given: unknown): EventValues | undefined {
  return carried(readValues(given), FIELD_NAME);
}

/** The same of cookies, which stand in a header with their names. */
export function readCookies(given: unknown): EventValues | undefined {
  return carried(readValues(given), FIELD_TEXT);
}

function carried(read: EventValues | undefined, names: RegExp): EventValues | undefined {
  const all = Object.entries(read ?? {});
  return all.every(([name, value]) => names.test(name) && isCarried(value)) ? read : undefined;
}

function isCarried({ value, multiValue = [], attributes = '' }: EventValue): boolean {
  return FIELD_TEXT.test(value) && FIELD_TEXT.test(attributes) && multiValue.every(isCarried);
}

function readValue(one: unknown): EventValue | undefined {
  if (!isFields(one)) return undefined;
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
