import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSqs } from './sqs-rig.ts';

const secret = 'the body that nobody reads on the disk';

/** All that the database of a directory says. */
function written(data: string): string {
  const files = readdirSync(data).filter((name) => name.startsWith('state.db'));
  return files.map((name) => readFileSync(join(data, name), 'latin1')).join('');
}

test('bodies lie sealed on the disk unless the queue says not to, and are read after a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'nuage-sqs-'));
  try {
    const deadLetterTargetArn = 'arn:aws:sqs:us-east-1:123456789012:dead';
    {
      await using rig = await startSqs({ data });
      await rig.create('dead', { SqsManagedSseEnabled: 'false' });
      const sealed = await rig.create('sealed', {
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 }),
      });
      await rig.send(sealed, secret);
      expect(written(data)).not.toContain(secret);
      expect((await rig.receive(sealed))[0]?.body).toBe(secret);
      await rig.running.cloud.clock.advance('31s');
      expect(await rig.receive(sealed)).toEqual([]);
      expect(written(data)).not.toContain(secret);
      await rig.send(await rig.create('plain', { SqsManagedSseEnabled: 'false' }), 'readable by all');
      expect(written(data)).toContain('readable by all');
    }
    await using again = await startSqs({ data });
    const dead = `${again.running.cloud.endpoint}/123456789012/dead`;
    expect((await again.receive(dead))[0]?.body).toBe(secret);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
