import type { Json } from '../../../patterns/values.ts';

/** `<name>`, as templates name their variables. */
const placeholder = /<([^<>\s]+)>/g;

/** The names of the variables in a template. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map(([, name = '']) => name);
}

/**
 * Puts values into a template. Within quotes a text stands as it is and a document without its quotes; elsewhere every
 * value is written as JSON.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-input-considerations.html
 */
export function fillTemplate(template: string, values: Readonly<Record<string, Json | undefined>>): string {
  return template.replace(placeholder, (_, name: string, at: number) => {
    const value = values[name];
    if (isQuoted(template, at)) return inQuotes(value);
    return value === undefined ? '""' : JSON.stringify(value);
  });
}

function inQuotes(value: Json | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return JSON.stringify(value).slice(1, -1);
  return JSON.stringify(value).replaceAll('"', '');
}

/** Whether a place stands within a string of the template. */
function isQuoted(template: string, at: number): boolean {
  let quoted = false;
  for (let index = 0; index < at; index += 1) {
    const character = template.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '"') quoted = !quoted;
  }
  return quoted;
}
