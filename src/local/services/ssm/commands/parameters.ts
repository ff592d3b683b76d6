import type { DocumentContent } from '../documents/content.ts';
import { listOf, recordOf } from '../documents/schema.ts';
import { invalidParameters } from './errors.ts';

export type ParameterValues = Readonly<Record<string, readonly string[]>>;

/** Refuses parameters that the document does not have, or whose values it does not take. */
export function checkParameters(content: DocumentContent, given: ParameterValues): void {
  const declared = recordOf(content['parameters']);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(declared, name));
  if (unknown !== undefined) {
    throw invalidParameters(`Parameter "${unknown}" is not defined in the document.`);
  }
  for (const [name, declaration] of Object.entries(declared)) {
    const rules = recordOf(declaration);
    const values = given[name];
    if (values === undefined) {
      if (rules['default'] === undefined)
        throw invalidParameters(`Parameter "${name}" requires a value: it has no default.`);
    } else checkValues(name, values, rules);
  }
}

function checkValues(
  name: string,
  values: readonly string[],
  rules: Readonly<Record<string, unknown>>,
): void {
  const { type, minItems, maxItems, minChars, maxChars, allowedPattern } = rules;
  const fail = (what: string): never => {
    throw invalidParameters(`Parameter "${name}" ${what}.`);
  };
  if (type !== 'StringList' && values.length > 1) fail('takes one value');
  if (typeof minItems === 'number' && values.length < minItems) fail(`needs at least ${minItems} items`);
  if (typeof maxItems === 'number' && values.length > maxItems) fail(`takes at most ${maxItems} items`);
  const allowed = listOf(rules['allowedValues']);
  for (const value of values) {
    if (type === 'Boolean' && value !== 'true' && value !== 'false') fail('is a Boolean: true or false');
    if (type === 'Integer' && !/^-?\d+$/.test(value)) fail('is an Integer');
    if (typeof minChars === 'number' && value.length < minChars)
      fail(`needs at least ${minChars} characters`);
    if (typeof maxChars === 'number' && value.length > maxChars) fail(`takes at most ${maxChars} characters`);
    if (allowed.length > 0 && !allowed.some((choice) => String(choice) === value))
      fail(`does not allow the value "${value}". Allowed values: [${allowed.join(', ')}]`);
    if (typeof allowedPattern === 'string' && !new RegExp(`^(?:${allowedPattern})$`, 'u').test(value))
      fail(`does not match its pattern: ${allowedPattern}`);
  }
}

/** What `{{ name }}` stands for: what was sent, or the default. */
export function valueOf(content: DocumentContent, given: ParameterValues, name: string): unknown {
  const { type, default: standard } = recordOf(recordOf(content['parameters'])[name]);
  const values = given[name];
  if (values === undefined) return standard;
  return type === 'StringList' ? values : (values[0] ?? '');
}

/** Puts the parameters into a part of a document. A text that is one reference and nothing else becomes its value. */
export function fill(part: unknown, value: (name: string) => unknown): unknown {
  if (Array.isArray(part))
    return part.flatMap((item) => {
      const filled = fill(item, value);
      return Array.isArray(filled) ? filled : [filled];
    });
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, fill(item, value)]));
  if (typeof part !== 'string') return part;
  const whole = /^\{\{ ?([A-Za-z0-9_]+) ?\}\}$/.exec(part)?.[1];
  if (whole !== undefined) return value(whole);
  return part.replaceAll(/\{\{ ?([A-Za-z0-9_]+) ?\}\}/g, (_match, name: string) => textOf(value(name)));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
