import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadService, serviceNames } from '../../src/wire/service.ts';
import type { ServiceName } from '../../src/wire/service.ts';
import { ANNOUNCED_ACTIONS } from './announced-actions.ts';

/** The actions of the local cloud's folders: by service, the action's name and its file's. */
export function writtenActions(root: string): Map<ServiceName, Map<string, string>> {
  const found = new Map<ServiceName, Map<string, string>>();
  for (const service of serviceNames) {
    const folder = join(root, 'src/local/services', service);
    const actions = join(folder, 'actions');
    if (!existsSync(join(folder, 'service.ts')) && !existsSync(actions)) continue;
    found.set(service, existsSync(actions) ? actionsIn(service, actions) : new Map());
  }
  return found;
}

function actionsIn(service: ServiceName, folder: string): Map<string, string> {
  const names = new Map(loadService(service).operationNames.map((name) => [name.toLowerCase(), name]));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.sort().map((file) => {
      const name = names.get(file.slice(0, -3).replaceAll('-', ''));
      if (name === undefined) throw new Error(`${service} has no action for ${join(folder, file)}`);
      return [name, file];
    }),
  );
}

const CALLED = /'([a-z0-9-]+)',\s*'([A-Z][A-Za-z0-9]+)'/g;
const NAMED = /service: '([a-z0-9-]+)',\s*action: '([A-Z][A-Za-z0-9]+)'/g;

/**
 * The actions that need types: those that the local cloud has, those announced, and those that code names as
 * `'ec2', 'DescribeInstances'` or `service: 'ec2', action: 'DescribeInstances'`.
 */
export function actionsInUse(root: string): Map<ServiceName, string[]> {
  const used = new Map<ServiceName, Set<string>>(
    serviceNames.map((name) => [name, new Set(ANNOUNCED_ACTIONS[name])]),
  );
  for (const [service, actions] of writtenActions(root)) {
    for (const action of actions.keys()) used.get(service)?.add(action);
  }
  for (const text of sources(root)) {
    for (const match of [...text.matchAll(CALLED), ...text.matchAll(NAMED)]) {
      const service = serviceNames.find((name) => name === match[1]);
      if (
        service !== undefined &&
        match[2] !== undefined &&
        loadService(service).operation(match[2]) !== undefined
      )
        used.get(service)?.add(match[2]);
    }
  }
  return new Map(
    [...used].filter(([, actions]) => actions.size > 0).map(([name, actions]) => [name, [...actions].sort()]),
  );
}

function* sources(root: string): Generator<string> {
  for (const room of ['src', 'test', 'bench']) {
    const folder = join(root, room);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      // The wire's own tests name actions of every service, and need no types of them.
      if (
        file.endsWith('.ts') &&
        !file.includes('generated') &&
        !(room === 'test' && file.startsWith('wire'))
      )
        yield readFileSync(join(folder, file), 'utf8');
    }
  }
}
