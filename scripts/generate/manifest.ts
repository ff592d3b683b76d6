import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenActions } from './actions-in-use.ts';

const WIDTH = 110;

const made = '// Made by `npm run generate` from the files beside it. Do not edit.';

/** Writes the manifests of what the local cloud can do: dynamic imports of its services, and for each of its actions. */
export function writeManifests(root: string): void {
  const folder = join(root, 'src/local/services');
  const services = [...writtenActions(root)].filter(([service]) =>
    existsSync(join(folder, service, 'service.ts')),
  );
  write(
    join(folder, 'manifest.ts'),
    [
      made,
      '',
      '/** The services of the local cloud, each loaded when it is first called. */',
      ...block(
        'manifest',
        services.map(([service]) => entry(service, `./${service}/manifest.ts`)),
      ),
    ].join('\n'),
  );
  for (const [service, actions] of services) {
    const sorted = [...actions].sort(([left], [right]) => (left < right ? -1 : 1));
    write(
      join(folder, service, 'manifest.ts'),
      [
        made,
        "export { service } from './service.ts';",
        '',
        '/** The actions of the service, each loaded when it is first called. */',
        ...block(
          'actions',
          sorted.map(([action, file]) => entry(action, `./actions/${file}`)),
        ),
      ].join('\n'),
    );
  }
}

function block(name: string, entries: readonly string[]): string[] {
  return entries.length === 0
    ? [`export const ${name} = {};`, '']
    : [`export const ${name} = {`, ...entries, '};', ''];
}

function write(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function property(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function entry(name: string, file: string): string {
  const line = `  ${property(name)}: () => import('${file}'),`;
  return line.length <= WIDTH ? line : `  ${property(name)}: () =>\n    import('${file}'),`;
}
