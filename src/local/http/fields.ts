/** What a header may be called. */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** As written by clients, with their lower case: the same few come with every request. */
const known = new Map<string, string>();
const mostKnown = 1000;

/** The name of a header in lower case; undefined when it is none. */
export function fieldName(written: string): string | undefined {
  const name = known.get(written);
  if (name !== undefined) return name;
  if (!token.test(written)) return undefined;
  const lower = written.toLowerCase();
  if (known.size < mostKnown) known.set(written, lower);
  return lower;
}

/** Without a prototype, since a header may be called `__proto__`; as an instance, which V8 reads faster than a map. */
class Fields {
  [name: string]: string;
}
Object.setPrototypeOf(Fields.prototype, null);
Reflect.deleteProperty(Fields.prototype, 'constructor');

/** Headers to be filled in. */
export function emptyFields(): Record<string, string> {
  return new Fields();
}
