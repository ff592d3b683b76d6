import { invalidParameter } from '../errors.ts';

/** All values that a selector finds in an event; with `[*]` there may be many. */
export type Selector = (event: unknown) => readonly unknown[];

type Step = { readonly key: string } | { readonly index: number } | 'all';

/** Compiles `$.user.roles[0]`, `$.items[*].id`, `$['odd name']`. */
export function compileSelector(text: string): Selector {
  const steps = readSteps(text);
  return (event) => {
    let values: readonly unknown[] = [event];
    for (const step of steps) values = values.flatMap((value) => take(value, step));
    return values;
  };
}

function readSteps(text: string): Step[] {
  const found = [
    ...text.slice(1).matchAll(/\.([^.[\]"]+)|\."([^"]*)"|\[(\d+)\]|\[\*\]|\[(?:'([^']*)'|"([^"]*)")\]/g),
  ];
  if (found.length === 0) throw invalidParameter('Invalid filter pattern');
  return found.map(([, name, quoted, index, single, double]) => {
    const key = name ?? quoted ?? single ?? double;
    if (index !== undefined) return { index: Number(index) };
    return key === undefined || key === '*' ? 'all' : { key };
  });
}

function take(value: unknown, step: Step): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === 'all') return Object.values(value);
  if ('index' in step) return Array.isArray(value) && step.index < value.length ? [value[step.index]] : [];
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.has(step.key) ? [fields.get(step.key)] : [];
}

/** A value as text: what is no text already, as JSON writes it. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
