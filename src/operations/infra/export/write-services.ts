import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import { section, wordOf, type Written } from './written.ts';

/** Resources of services that say of themselves all that a file must say. */
export function writeServices(found: readonly Found[], stack: string): Written {
  const addresses = new Map<string, string>();
  const arns = new Map(found.map(({ outputs, address }) => [outputs['arn'], address]));
  const sections: Record<string, Record<string, JsonObject>> = {};
  for (const one of found) {
    const write = writers[one.kind];
    const written = write?.[1](one, arns);
    if (write === undefined || written === undefined) continue;
    const [name] = write;
    const word = wordOf(one.address);
    const said = String(one.attributes['name']);
    const usual = [`${stack}-${word}`, `/${stack}/${word}`, `${stack}-${word}.fifo`].includes(said);
    (sections[name] ??= {})[word] = { ...(usual ? {} : { name: said }), ...written };
    addresses.set(one.id, `${one.kind}.${word}`);
  }
  const file = Object.entries(sections).map(([name, value]) => section(name, value));
  return { addresses, file: Object.assign({}, ...file) };
}

type Writer = (found: Found, arns: ReadonlyMap<JsonValue | undefined, string>) => JsonObject | undefined;

const writers: Readonly<Record<string, readonly [string, Writer]>> = {
  parameter: [
    'parameters',
    ({ attributes: { type, value, tier, description } }) => {
      if (typeof value !== 'string') return undefined;
      const said = type === 'StringList' ? { values: value.split(',') } : { value };
      return {
        ...said,
        ...(tier === 'Standard' ? {} : { tier }),
        ...(description === '' ? {} : { description }),
      };
    },
  ],
  'log-group': [
    'logGroups',
    ({ address, attributes: { keepDays } }) => {
      // A function brings its own.
      if (address.startsWith('log-group.function-')) return undefined;
      return keepDays === null ? {} : { keepDays };
    },
  ],
  queue: [
    'queues',
    ({ attributes: { name, deadLetters, policy: _policy, deduplicate, ...numbers } }, arns) => ({
      ...(String(name).endsWith('.fifo') ? { fifo: true, deduplicate } : {}),
      ...numbers,
      ...(isJsonObject(deadLetters)
        ? {
            deadLetters: {
              queue: wordOf(arns.get(deadLetters['queue']) ?? ''),
              after: deadLetters['after'],
            },
          }
        : {}),
    }),
  ],
  bucket: [
    'buckets',
    ({ attributes: { name, versioning, encryption, publicAccess, lifecycle } }) => ({
      name,
      versioning,
      encryption: encryption === 'AES256' || encryption === 'aws:kms' ? encryption : { key: encryption },
      publicAccess: publicAccess !== false,
      ...(Array.isArray(lifecycle) && lifecycle.length > 0 ? { lifecycle: lifecycle.map(withoutNulls) } : {}),
    }),
  ],
};

function withoutNulls(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}
