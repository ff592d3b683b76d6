import type { JsonObject } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import type { BesideFile, Telling } from './telling.ts';
import { ownName, section, wordOf, type Written } from './written.ts';

/** One resource as its section holds it. */
export interface Told {
  readonly value: JsonObject;
  /** What the file does not say of it. */
  readonly note?: string;
  readonly beside?: BesideFile;
}

/** How a kind is written: its section, and what is said of one; a text is why no file can say it. */
export interface Writer {
  readonly section: string;
  write(one: Found, telling: Telling): Told | string | Promise<Told | string>;
}

/** Writes each resource whose kind has a writer under the word of its address. */
export async function writeEach(
  writers: Readonly<Record<string, Writer>>,
  telling: Telling,
): Promise<Written> {
  const addresses = new Map<string, string>();
  const left = new Map<string, string>();
  const notes = new Map<string, string>();
  const beside: BesideFile[] = [];
  const sections: Record<string, Record<string, JsonObject>> = {};
  for (const one of telling.found) {
    const writer = writers[one.kind];
    if (writer === undefined) continue;
    const told = await writer.write(one, telling);
    if (typeof told === 'string') {
      left.set(one.id, told);
      continue;
    }
    const word = wordOf(one.address);
    const value = { ...ownName(one, telling.stack), ...told.value, ...telling.everywhere(one) };
    (sections[writer.section] ??= {})[word] = value;
    addresses.set(one.id, `${one.kind}.${word}`);
    if (told.note !== undefined) notes.set(one.id, told.note);
    if (told.beside !== undefined) beside.push(told.beside);
  }
  const file: JsonObject = Object.assign(
    {},
    ...Object.entries(sections).map(([name, value]) => section(name, value)),
  );
  return { file, addresses, left, notes, beside };
}
