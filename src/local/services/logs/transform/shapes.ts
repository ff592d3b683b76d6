import { deleteField, isFields, readField, writeField } from './record.ts';
import type { Fields, Processor, Step } from './record.ts';

type Settings<P extends keyof Processor> = NonNullable<Processor[P]>;

export function addKeys({ entries }: Settings<'addKeys'>): Step {
  return ({ fields }) => {
    for (const { key, value, overwriteIfExists = false } of entries)
      writeField(fields, key, value, overwriteIfExists);
  };
}

export function deleteKeys({ withKeys }: Settings<'deleteKeys'>): Step {
  return ({ fields }) => {
    for (const key of withKeys) deleteField(fields, key);
  };
}

/** Moves fields; a target that is there already keeps its value, and the source stays. */
export function moveKeys({ entries }: Settings<'moveKeys'>): Step {
  return ({ fields }) => {
    for (const { source, target, overwriteIfExists = false } of entries) {
      const value = readField(fields, source);
      if (value === undefined || source === target) continue;
      if (writeField(fields, target, value, overwriteIfExists)) deleteField(fields, source);
    }
  };
}

/** A new name for the last step of a path. */
export function renameKeys({ entries }: Settings<'renameKeys'>): Step {
  return moveKeys({
    entries: entries.map(({ key, renameTo, overwriteIfExists }) => ({
      source: key,
      target: renameTo.includes('.') ? renameTo : beside(key, renameTo),
      overwriteIfExists,
    })),
  });
}

const beside = (key: string, name: string): string => key.slice(0, key.lastIndexOf('.') + 1) + name;

export function copyValues({ entries }: Settings<'copyValue'>): Step {
  return ({ fields, metadata }) => {
    for (const { source, target, overwriteIfExists = false } of entries) {
      const value = source.startsWith('@') ? metadata[source] : readField(fields, source);
      if (value !== undefined) writeField(fields, target, structuredClone(value), overwriteIfExists);
    }
  };
}

/** A list of objects as one object, by the values of one of their fields. */
export function listToMap(settings: Settings<'listToMap'>): Step {
  const { source, key, valueKey, target, flatten = false, flattenedElement } = settings;
  return ({ fields }) => {
    const list = readField(fields, source);
    if (!Array.isArray(list)) return;
    const lists = new Map<string, unknown[]>();
    for (const item of list) {
      if (!isFields(item)) continue;
      const name = readField(item, key);
      const value = valueKey === undefined ? item : readField(item, valueKey);
      if (typeof name !== 'string' && typeof name !== 'number') continue;
      const values = lists.get(String(name));
      if (values === undefined) lists.set(String(name), [value]);
      else values.push(value);
    }
    const map: Fields = Object.fromEntries(
      [...lists].map(([name, values]) => [
        name,
        flatten ? values.at(flattenedElement === 'last' ? -1 : 0) : values,
      ]),
    );
    if (target !== undefined) writeField(fields, target, map, true);
    else for (const [name, value] of Object.entries(map)) writeField(fields, name, value, true);
  };
}
