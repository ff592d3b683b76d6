import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closure } from './imports.ts';

export interface ModuleSet {
  readonly name: string;
  readonly modules: ReadonlySet<string>;
}

/** The part of a service's actions that has to need a module for it to be loaded with the service. */
const often = 1 / 4;
/** Services that need a module for it to be everybody's. */
const everybody = 3;

/** What a first call most often is, beside what most actions of its service need. */
const first: Readonly<Record<string, readonly string[]>> = { ec2: ['describe-instances.ts'] };

/**
 * The first call of a service loads what its actions have in common, which is some thirty modules of a kilobyte or two:
 * here they are one file a service, one for what all services have in common, and one for what others need of a service.
 */
export function serviceGroups(src: string, taken: ReadonlySet<string>): ModuleSet[] {
  const folder = join(src, 'local/services');
  const services = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'service.ts')));
  const common = new Map(
    services.map((name) => [name, commonOf(join(folder, name), first[name] ?? [], taken)]),
  );
  const ownerOf = (id: string): string | undefined =>
    services.find((name) => id.startsWith(`${join(folder, name)}/`));
  const users = new Map<string, number>();
  for (const modules of common.values()) for (const id of modules) users.set(id, (users.get(id) ?? 0) + 1);

  const sets = new Map<string, Set<string>>();
  const put = (set: string, id: string): void => {
    sets.set(set, (sets.get(set) ?? new Set()).add(id));
  };
  for (const [service, modules] of common) {
    for (const id of modules) {
      const owner = ownerOf(id);
      if (owner === undefined) put((users.get(id) ?? 0) >= everybody ? 'blocks' : service, id);
      else put(common.get(owner)?.has(id) === true ? owner : `${owner}-for-others`, id);
    }
  }
  // A group takes along what its modules import, so what most depend on comes first.
  const weight = (modules: ReadonlySet<string>): number =>
    Math.max(...[...modules].map((id) => users.get(id) ?? 0));
  return [...sets]
    .map(([name, modules]) => ({ name, modules }))
    .sort((left, right) => weight(right.modules) - weight(left.modules));
}

/** What a service loads for its first call: what itself, many of its actions, or its usual first ones import. */
function commonOf(folder: string, usual: readonly string[], taken: ReadonlySet<string>): Set<string> {
  const actions = readdirSync(join(folder, 'actions')).filter((file) => file.endsWith('.ts'));
  const needs = new Map<string, number>();
  for (const action of actions)
    for (const id of closure([join(folder, 'actions', action)])) needs.set(id, (needs.get(id) ?? 0) + 1);
  const shared = [...needs]
    .filter(([, count]) => count > 1 && count >= actions.length * often)
    .map(([id]) => id);
  const found = closure([
    join(folder, 'service.ts'),
    ...usual.map((file) => join(folder, 'actions', file)),
    ...shared,
  ]);
  found.add(join(folder, 'manifest.ts'));
  return new Set([...found].filter((id) => !taken.has(id)));
}
