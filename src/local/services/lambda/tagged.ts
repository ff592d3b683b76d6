import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { functionNotFound, invalidParameter, resourceNotFound } from './errors.ts';
import { mappings } from './mapping-state.ts';
import { functionArn, unreachable } from './names.ts';
import { signings } from './signing/signing-row.ts';
import { functions } from './state.ts';

/** What can be tagged: its tags, and how to keep others. */
export interface Tagged {
  readonly tags: Readonly<Record<string, string>>;
  keep(tags: Readonly<Record<string, string>>): void;
}

/** What AWS calls the kinds of resources that it does not find. */
const NAMES: Readonly<Record<string, string>> = {
  'event-source-mapping': 'Event source mapping',
  'capacity-provider': 'Capacity provider',
};

/** The resource with an ARN. */
export function findTagged(context: ActionContext, text: string): Tagged {
  const { region, resource = '' } = parseArn(text) ?? {};
  if (region !== undefined && region !== context.region) throw unreachable(context, region);
  const [kind, name = '', qualifier] = resource.split(':');
  const mapping =
    kind === 'event-source-mapping' && qualifier === undefined
      ? context.state.table(mappings).get(name)
      : undefined;
  if (mapping !== undefined)
    return {
      tags: mapping.tags,
      keep: (tags) => context.state.table(mappings).put({ ...mapping, tags }),
    };
  const signing = kind === 'code-signing-config' ? context.state.table(signings).get(name) : undefined;
  if (signing !== undefined)
    return {
      tags: signing.tags,
      keep: (tags) => context.state.table(signings).put({ ...signing, tags }),
    };
  if (kind !== 'function') throw resourceNotFound(`${NAMES[kind ?? ''] ?? 'Resource'} not found: ${text}`);
  if (qualifier !== undefined)
    throw invalidParameter(
      'Tags on function aliases and versions are not supported. Please specify a function ARN.',
    );
  const table = context.state.table(functions);
  const row = table.get(name);
  if (row === undefined) throw functionNotFound(functionArn(context, name));
  return { tags: row.tags, keep: (tags) => table.put({ ...row, tags }) };
}
