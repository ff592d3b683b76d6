import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listCommands } from '../../../src/cli/manifest.ts';
import type { WrittenPolicy } from '../../../src/policy/policy.ts';
import { withHosts } from '../../local/services/ssm/fleet.ts';
import { temporaryDirectory } from '../support/terminal.ts';
import type { Line } from './row.ts';
import { onHosts, rows } from './rows.ts';
import { prepare } from './stage.ts';
import { TriedCloud } from './tried-cloud.ts';
import { withoutCalls } from './without-calls.ts';

test('every command has a row, or calls nothing', async () => {
  const named = [...listCommands()].map(({ path }) => path.join(' '));
  const missing = named.filter((name) => !(name in rows) && !withoutCalls.has(name));
  expect(missing).toEqual([]);
  const known = new Set(named);
  expect(Object.keys(rows).filter((name) => !known.has(name))).toEqual([]);
  for (const { path, entry } of listCommands())
    if (withoutCalls.has(path.join(' ')))
      expect((await entry.load()).command.actions ?? [], path.join(' ')).toEqual([]);
});

describe('the policy that nuage writes is enough, and nothing in it is idle', () => {
  test.each(Object.entries(rows))('%s', async (path, row) => {
    const directory = temporaryDirectory();
    const file = join(directory, 'fixture.cloud');
    const home = join(directory, 'home');
    mkdirSync(home);
    const options = onHosts.has(path) ? { runtimes: withHosts(async () => ({ stdout: 'fine\n' })) } : {};
    const { words, ...rest } = await prepare(row, file, home, options);
    const line: Line = { ...rest, words: [...path.split(' '), ...words] };
    let turn = 0;
    /** What a command leaves or takes away is there for that command alone. */
    const freshHome = (): string => {
      turn += 1;
      const fresh = join(directory, String(turn));
      cpSync(home, fresh, { recursive: true });
      return fresh;
    };

    await using cloud = new TriedCloud(file, options);
    const policy = await cloud.written(line, freshHome());
    const enough = await cloud.as(policy, line, freshHome());
    expect(enough, `${enough.stdout}${enough.stderr}\n${JSON.stringify(policy.Statement)}`).toMatchObject({
      code: 0,
    });
    const actions = policy.Statement.flatMap(({ Action }) => Action);
    const idle: string[] = [];
    for (const action of actions) {
      if (line.elsewhere?.includes(action) === true) continue;
      const { code } = await cloud.as(without(action, policy), line, freshHome());
      if (code === 0) idle.push(action);
    }
    expect(idle).toEqual(Object.keys(line.optional ?? {}));
  });
});

function without(action: string, policy: WrittenPolicy): WrittenPolicy {
  const Statement = policy.Statement.map((each) => ({
    ...each,
    Action: each.Action.filter((name) => name !== action),
  })).filter(({ Action }) => Action.length > 0);
  return { ...policy, Statement };
}
