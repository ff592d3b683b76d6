import { globSync, readFileSync } from 'node:fs';
import { isServiceName, loadService } from '../../src/wire/service.ts';

const named = [
  /'([a-z0-9-]+)',\s*'([A-Z][A-Za-z0-9]+)'/g,
  /service: '([a-z0-9-]+)',\s*action: '([A-Z][A-Za-z0-9]+)'/g,
];

/** Every action that nuage itself calls, found in its source, as `service Action`. */
export function actionsInUse(): readonly string[] {
  const found = new Set<string>();
  for (const file of globSync('src/**/*.ts', { exclude: ['src/local/**', 'src/wire/**'] })) {
    const source = readFileSync(file, 'utf8');
    for (const pattern of named) {
      for (const [, service = '', action = ''] of source.matchAll(pattern)) {
        if (isServiceName(service) && loadService(service).operation(action) !== undefined)
          found.add(`${service} ${action}`);
      }
    }
  }
  return [...found].toSorted();
}
