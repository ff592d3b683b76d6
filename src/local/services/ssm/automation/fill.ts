/** What stands for a name in braces; undefined when there is nothing of that name. */
export type Names = (name: string) => unknown;

const WHOLE = /^\{\{\s*([\w.:-]+)\s*\}\}$/;
const PART = /\{\{\s*([\w.:-]+)\s*\}\}/g;

/** Puts what names stand for into the inputs of a step: a name alone is the value itself, within a text its words. */
export function fill(value: unknown, names: Names): unknown {
  if (typeof value === 'string') {
    const whole = WHOLE.exec(value)?.[1];
    if (whole !== undefined) return names(whole) ?? value;
    return value.replaceAll(PART, (text, name: string) => {
      const known = names(name);
      return known === undefined ? text : typeof known === 'string' ? known : JSON.stringify(known);
    });
  }
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const filled = fill(item, names);
      // `["{{ InstanceIds }}"]` of a list is the list.
      return Array.isArray(filled) && typeof item === 'string' ? filled : [filled];
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, names)]));
}
