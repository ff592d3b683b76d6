import type { Attribute } from '../../../../wire/generated/sdb.ts';
import type { StoredAttribute } from '../state.ts';

/** What XML 1.0 cannot hold, not even as a reference. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The attributes as an answer shows them, each value with the name of its attribute. */
export function attributesShown(attributes: Iterable<StoredAttribute>): Attribute[] {
  const shown: Attribute[] = [];
  for (const { name, values } of attributes) {
    const [Name, AlternateNameEncoding] = writable(name);
    for (const one of values) {
      const [Value, AlternateValueEncoding] = writable(one);
      shown.push({ Name, AlternateNameEncoding, Value, AlternateValueEncoding });
    }
  }
  return shown;
}

/** A text as XML can hold it, and the encoding that it needed. */
export function writable(text: string): [text: string, encoding: 'base64' | undefined] {
  return UNWRITABLE.test(text) ? [Buffer.from(text).toString('base64'), 'base64'] : [text, undefined];
}
