import { configurationTemplate } from '../../src/cli/config/template.ts';
import { page, table } from './markdown.ts';

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
}

/** Every key of nuage.yaml, from its schema. */
export function configurationPage(schema: Schema): string {
  return page(
    '# The configuration',
    'nuage reads the `nuage.yaml`, `nuage.yml` or `nuage.config.ts` found first from the working directory upward, or the file that `--config` names. None is needed. Every key is checked: a wrong one is an error that names file, line, key and remedy. Editors complete and check it with [its JSON Schema](../nuage.schema.json).',
    'A file in a repository cannot loosen what protects the person who runs nuage there: addresses, hosts, origins, endpoints, processes and confirmations are given on the command line alone. A file that belongs to another person is not read unless `--config` names it.',
    '## Keys',
    table(['Key', 'Type', 'Meaning'], [...rowsOf(schema, '')]),
    '## Example',
    'What `nuage init` writes:',
    `\`\`\`yaml\n${configurationTemplate.trimEnd()}\n\`\`\``,
  );
}

function* rowsOf({ properties = {} }: Schema, prefix: string): Iterable<readonly string[]> {
  for (const [key, value] of Object.entries(properties)) {
    const path = `${prefix}${key}`;
    yield [`\`${path}\``, typeOf(value), value.description ?? ''];
    const entry = typeof value.additionalProperties === 'object' ? value.additionalProperties : undefined;
    if (value.properties !== undefined) yield* rowsOf(value, `${path}.`);
    if (entry?.properties !== undefined) yield* rowsOf(entry, `${path}.NAME.`);
    if (value.items?.properties !== undefined) yield* rowsOf(value.items, `${path}[].`);
  }
}

function typeOf({ type, enum: words, items, properties, additionalProperties }: Schema): string {
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(', ');
  if (type === 'array')
    return `list of ${items?.properties === undefined ? `${items?.type ?? 'value'}s` : 'maps'}`;
  if (properties === undefined && typeof additionalProperties === 'object') return 'map by name';
  return type ?? '';
}
