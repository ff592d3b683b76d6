import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumsOf, verifyChecksums } from './generate/checksums.ts';
import { findBotocore, loadModel } from './generate/models.ts';
import { SERVICES, writeServiceIndex } from './generate/services.ts';
import { withQueryNames } from './generate/sqs-query.ts';
import { writeTable } from './generate/table.ts';

/*
 * npm run generate               tables from botocore's service models, then types and the manifests
 * npm run generate -- --types    types and the manifests alone, from the committed tables; needs no botocore
 * npm run generate -- --check    fails when a committed table is not what its checksum says
 */
const root = dirname(import.meta.dirname);
const directory = join(root, 'src/wire/generated');
const manifest = join(directory, 'checksums.json');
const { values: options } = parseArgs({
  options: {
    types: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    models: { type: 'string' },
    'models-version': { type: 'string' },
  },
});

if (options.check) check();
else {
  if (!options.types) tables();
  // Loaded late: it stands on the tables, which the first step may only now have made.
  const { writeTypes } = await import('./generate/types.ts');
  const { writeManifests } = await import('./generate/manifest.ts');
  writeTypes(root, directory);
  writeManifests(root);
}

function tables(): void {
  const found =
    options.models === undefined
      ? findBotocore()
      : { directory: options.models, version: options['models-version'] ?? 'unknown' };
  const models = SERVICES.map((name) => withQueryNames(loadModel(found.directory, name)));
  mkdirSync(directory, { recursive: true });
  for (const model of models) writeFileSync(join(directory, `${model.name}.table`), writeTable(model));
  writeFileSync(join(directory, 'services.ts'), writeServiceIndex(models));
  writeFileSync(manifest, `${JSON.stringify(checksumsOf(directory, found.version), null, 2)}\n`);
}

function check(): void {
  const faults = verifyChecksums(directory, JSON.parse(readFileSync(manifest, 'utf8')));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
