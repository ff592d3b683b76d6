import type { Attribute } from '../../../../wire/generated/sdb.ts';
import { isWritable } from '../../../../wire/xml/writable.ts';
import type { StoredAttribute } from '../state.ts';

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
  return isWritable(text) && text.isWellFormed()
    ? [text, undefined]
    : [Buffer.from(text).toString('base64'), 'base64'];
}
