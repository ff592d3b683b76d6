import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalCloud } from '../src/local/cloud.ts';
import { median } from './measure/median.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';

const few = { bucket: 'bench-few', keys: 1000 };
const many = { bucket: 'bench-many', keys: 1_000_000 };
const rounds = 25;

/** Pages of a thousand, with what their query is. The keys are `000/000`, `000/001` and so on. */
const pages = [
  ['a page of keys', 'list-type=2'],
  ['a page of keys below a prefix', 'list-type=2&delimiter=/&prefix=000/'],
  ['a page of versions', 'versions'],
] as const;

/** CPU of one page of a listing: of a bucket with a million keys, and of one with a thousand. */
export async function run(): Promise<BenchmarkResult> {
  const data = mkdtempSync(join(tmpdir(), 'nuage-bench-'));
  try {
    await seed(data);
    const database = new DatabaseSync(join(data, 'state.db'));
    for (const { bucket, keys } of [few, many]) multiply(database, bucket, keys);
    database.close();
    return {
      name: 's3-listing',
      figures: await measured(data),
      absent: [],
      versions: { node: process.version },
    };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const start = (data: string): Promise<LocalCloud> => LocalCloud.start({ port: 0, auth: 'open', data });

async function ask(cloud: LocalCloud, method: string, path: string): Promise<void> {
  const response = await fetch(cloud.endpoint + path, { method });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
}

/** Buckets with one object each. */
async function seed(data: string): Promise<void> {
  const cloud = await start(data);
  for (const { bucket } of [few, many])
    for (const path of [`/${bucket}`, `/${bucket}/seed`]) await ask(cloud, 'PUT', path);
  await cloud.stop();
}

/** Makes many rows of one, in the database itself: a million requests would take minutes. */
function multiply(database: DatabaseSync, bucket: string, keys: number): void {
  const key = `printf('%03d/%03d', i / 1000, i % 1000)`;
  database
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
       INSERT INTO "s3.objects" (account, region, id, body)
       SELECT account, region, ? || ${key}, json_set(body, '$.key', ${key})
       FROM n, (SELECT * FROM "s3.objects" WHERE id = ?)`,
    )
    .run(keys, `${bucket}/`, `${bucket}/seed`);
}

async function measured(data: string): Promise<Figure[]> {
  const cloud = await start(data);
  const spent = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const { bucket } of [few, many])
      for (const [what, query] of pages) {
        const before = process.cpuUsage();
        await ask(cloud, 'GET', `/${bucket}?${query}`);
        const { user, system } = process.cpuUsage(before);
        const times = spent.get(bucket + what) ?? [];
        spent.set(bucket + what, [...times, (user + system) / 1000]);
      }
  await cloud.stop();
  // What compiles the code comes first, and is left out.
  const of = (bucket: string, what: string): number => median((spent.get(bucket + what) ?? []).slice(5));
  return pages.map(([what]) => ({
    what,
    unit: 'ms of CPU',
    nuage: of(many.bucket, what),
    peer: { name: 'of a thousand keys', value: of(few.bucket, what) },
    goal: 1.25,
  }));
}
