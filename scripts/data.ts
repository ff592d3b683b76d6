/**
 * Makes the facts of src/data/generated from a folder of raw tables:
 *
 *   node scripts/data.ts --from DIR [--image-names DIR]
 *
 * DIR holds regions.json, instance-types.json.gz, instance-type-offerings.json.gz, ec2-on-demand-us-east-1.json,
 * prices-us-east-1.json, public-images.json, ssm-public-parameters.json and
 * aws-managed-policies.json.gz. The second folder holds, for each
 * region, `<region>.json.gz` with the full names of the images that the parameters point at.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { amazonLinuxImages, publicImages } from './data/images.ts';
import type { RawImage } from './data/images.ts';
import { managedPolicies } from './data/managed-policies.ts';
import type { RawManagedPolicy } from './data/managed-policies.ts';
import { writePack } from './data/write-pack.ts';
import { regionFacts } from './data/region-facts.ts';
import type { RawRegion } from './data/region-facts.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, 'image-names': { type: 'string' } } });
if (values.from === undefined) throw new Error('say where the raw tables are: --from DIR');
const from = values.from;
const names = values['image-names'];
const target = join(import.meta.dirname, '../src/data/generated');
mkdirSync(target, { recursive: true });

function read<T>(path: string): T {
  const bytes = readFileSync(path);
  const value: T = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return value;
}

const raw = <T>(name: string): T => read<T>(join(from, name));

type Offerings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const offerings = raw<Offerings>('instance-type-offerings.json.gz');
const regions = regionFacts(raw<Record<string, RawRegion>>('regions.json'), offerings);
writeFileSync(
  join(target, 'regions.json'),
  `[\n${regions.map((region) => JSON.stringify(region)).join(',\n')}\n]\n`,
);

const types = raw<Record<string, object>>('instance-types.json.gz');
const families = new Map<string, object[]>();
for (const [name, type] of Object.entries(types)) {
  const family = name.slice(0, name.indexOf('.'));
  families.set(family, [...(families.get(family) ?? []), type]);
}
writePack(join(target, 'instance-types.pack'), families);
writePack(join(target, 'instance-type-offerings.pack'), new Map(Object.entries(offerings)));

const parameters = raw<Record<string, Record<string, string>>>('ssm-public-parameters.json');
writePack(join(target, 'public-parameters.pack'), new Map(Object.entries(parameters)));

const images = new Map<string, readonly object[]>([
  ['every', publicImages(raw<RawImage[]>('public-images.json'))],
]);
for (const [region, named] of Object.entries(parameters)) {
  const path = names === undefined ? undefined : join(names, `${region}.json.gz`);
  const known = path !== undefined && existsSync(path) ? read<RawImage[]>(path) : [];
  images.set(region, amazonLinuxImages(named, known));
}
writePack(join(target, 'public-images.pack'), images);

writePack(
  join(target, 'managed-policies.pack'),
  managedPolicies(raw<Record<string, RawManagedPolicy>>('aws-managed-policies.json.gz')),
);

for (const name of ['ec2-on-demand-us-east-1.json', 'prices-us-east-1.json']) {
  writeFileSync(join(target, name), `${JSON.stringify(raw<object>(name), null, 1)}\n`);
}
