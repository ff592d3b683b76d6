import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenActions } from './actions-in-use.ts';

const WIDTH = 110;

/** Writes the manifest of what the local cloud can do: dynamic imports of its services and actions. */
export function writeManifest(root: string): void {
  const folder = join(root, 'src/local/services');
  const services = [...writtenActions(root)].filter(([service]) =>
    existsSync(join(folder, service, 'service.ts')),
  );
  const text = [
    '// Made by `npm run generate` from the files beside it. Do not edit.',
    '',
    '/** The services and actions of the local cloud, each loaded when it is first called. */',
    'export const manifest = {',
    ...services.flatMap(([service, actions]) => [
      `  ${property(service)}: {`,
      entry('    ', 'service', `./${service}/service.ts`),
      ...(actions.size === 0
        ? ['    actions: {},']
        : [
            '    actions: {',
            ...[...actions]
              .sort(([left], [right]) => (left < right ? -1 : 1))
              .map(([action, file]) => entry('      ', action, `./${service}/actions/${file}`)),
            '    },',
          ]),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'manifest.ts');
  const final = services.length === 0 ? text.replace('{\n};', '{};') : text;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== final) writeFileSync(path, final);
}

function property(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function entry(indent: string, name: string, file: string): string {
  const line = `${indent}${name}: () => import('${file}'),`;
  return line.length <= WIDTH ? line : `${indent}${name}: () =>\n${indent}  import('${file}'),`;
}
