import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

const file = `name: shop
secrets:
  db: { fromEnv: DB_PASSWORD }
buckets:
  data: { versioning: true }
roles:
  worker:
    service: lambda
    policies: { data: [{ actions: s3:GetObject, resources: "\${bucket.data.arn}/*" }] }
functions:
  work: { code: work, role: worker, environment: { SECRET: "\${secret.db.arn}" } }
outputs:
  bucket: bucket.data.name
`;

test('diff tells what differs and exits with 2, graph shows what needs what, and no value is printed', async () => {
  const home = temporaryDirectory();
  writeFileSync(join(home, 'infra.yaml'), file);
  mkdirSync(join(home, 'work'));
  writeFileSync(join(home, 'work', 'index.js'), 'exports.handler = async () => 1;\\n');
  const environment = { AWS_REGION: 'eu-west-1', DB_PASSWORD: 'correct horse' };
  const run = (...words: readonly string[]) => nuage(['infra', ...words, '--local'], { home, environment });

  const graph = await run('graph');
  expect(graph.stdout).toBe(`function.work
├─ role.worker
│  └─ bucket.data
├─ secret.db
└─ log-group.function-work
`);
  expect((await run('graph', '--format', 'mermaid')).stdout).toContain('flowchart LR\n  n0["role.worker"]\n');
  expect((await run('graph', '--format', 'dot')).stdout).toContain('  "role.worker" -> "bucket.data";\n');

  const before = await run('diff');
  expect(before.code).toBe(2);
  expect(before.stdout).toContain('Diff  shop: 5 only in the file');
  const applied = await run('apply', '--yes');
  expect(applied.stderr + applied.stdout).not.toContain('correct horse');
  expect(applied.stdout).toContain('bucket shop-data-123456789012-eu-west-1');
  const after = await run('diff');
  expect(after).toMatchObject({ code: 0 });
  expect(after.stdout).toBe('No difference  shop: 5 resources as the file says\n');
});
