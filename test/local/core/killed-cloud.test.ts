import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { callNotes, noteServices, ssmRequest } from './note-service.ts';

const kills = 5;

/** Puts notes from several clients at once until the server is gone; returns the names that it acknowledged. */
async function putUntilGone(
  endpoint: string,
  prefix: string,
  told: (acknowledged: number) => void,
): Promise<string[]> {
  const port = Number(new URL(endpoint).port);
  const acknowledged: string[] = [];
  const client = async (number: number): Promise<void> => {
    for (let at = 0; ; at++) {
      const name = `${prefix}-${number}-${at}`;
      const { headers, body } = ssmRequest(
        'PutParameter',
        { Name: name, Value: name, Type: 'String' },
        { port },
      );
      const { host: _, ...sent } = headers;
      try {
        const response = await fetch(endpoint, {
          method: 'POST',
          headers: sent,
          body: body instanceof Uint8Array ? Buffer.from(body) : null,
        });
        if (response.status !== 200) throw new Error(await response.text());
        acknowledged.push(name);
        told(acknowledged.length);
      } catch (error) {
        if (error instanceof TypeError) return;
        throw error;
      }
    }
  };
  await Promise.all([0, 1, 2, 3].map(client));
  return acknowledged;
}

test('what a client was told is done is there after kill -9 of the server, with the record of the call', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-killed-'));
  const data = join(directory, 'cloud');
  try {
    const all: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'cloud-to-kill.ts'), data], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const closed = once(child, 'close');
      const [endpoint] = await once(child.stdout, 'data');
      // Three of the four clients wait for an answer when the fourth gets the one that decides.
      const enough = 2 + 9 * kill;
      const put = putUntilGone(String(endpoint).trim(), `k${kill}`, (acknowledged) => {
        if (acknowledged === enough) child.kill('SIGKILL');
      });
      all.push(...(await put));
      await closed;
    }
    await using cloud = await LocalCloud.start({ data, services: noteServices });
    expect(all.length).toBeGreaterThanOrEqual(2 * kills + (9 * kills * (kills - 1)) / 2);
    const recorded = new Set(
      cloud.calls
        .list({ name: 'PutParameter', limit: 100_000 })
        .map(({ event: { requestParameters } }) =>
          typeof requestParameters === 'object' && requestParameters !== null && 'name' in requestParameters
            ? requestParameters.name
            : undefined,
        ),
    );
    for (const name of all) {
      expect((await callNotes(cloud, 'GetParameter', { Name: name })).body).toMatchObject({
        Parameter: { Value: name },
      });
      expect(recorded.has(name)).toBe(true);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
