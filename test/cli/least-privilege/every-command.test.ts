import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import type { WrittenPolicy } from '../../../src/policy/policy.ts';
import { temporaryDirectory } from '../support/terminal.ts';
import type { Line } from './row.ts';
import { rows } from './rows.ts';
import { runAs, runLine, type RanLine } from './run-line.ts';
import { asRoot, operator, prepare } from './stage.ts';

describe('the policy that nuage writes is enough, and nothing in it is idle', () => {
  test.each(Object.entries(rows))('%s', async (path, row) => {
    const directory = temporaryDirectory();
    const file = join(directory, 'fixture.cloud');
    const home = join(directory, 'home');
    mkdirSync(home);
    const { words, ...rest } = await prepare(row, file, home);
    const line: Line = { ...rest, words: [...path.split(' '), ...words] };
    let turn = 0;
    /** What a command leaves or takes away is there for that command alone. */
    const freshHome = (): string => {
      turn += 1;
      const fresh = join(directory, String(turn));
      cpSync(home, fresh, { recursive: true });
      return fresh;
    };

    const policy = await written(line, file, freshHome());
    const enough = await runWith(policy, line, file, freshHome());
    expect(enough, `${enough.stderr}\n${JSON.stringify(policy.Statement)}`).toMatchObject({ code: 0 });
    const actions = policy.Statement.flatMap(({ Action }) => Action);
    const idle: string[] = [];
    for (const action of actions) {
      const { code } = await runWith(without(action, policy), line, file, freshHome());
      if (code === 0) idle.push(action);
    }
    expect(idle).toEqual(Object.keys(line.optional ?? {}));
    rmSync(file, { force: true });
  });
});

/** What `nuage policy` writes for the command. */
async function written(line: Line, file: string, home: string): Promise<WrittenPolicy> {
  const words = ['policy', '--from', file, '--', ...line.words];
  const ran = await runLine({ ...line, words }, { home, directory: home });
  const start = ran.stdout.indexOf('{');
  if (ran.code !== 0) throw new Error(`It ends with ${ran.code}: ${ran.stderr}`);
  return JSON.parse(ran.stdout.slice(start));
}

/** Runs the command on the cloud of a file, as a user who may do what the policy says and nothing else. */
async function runWith(policy: WrittenPolicy, line: Line, file: string, home: string): Promise<RanLine> {
  await using cloud = await LocalCloud.load(file, { port: 0 });
  const aws = await asRoot(cloud);
  const UserName = operator;
  const PolicyDocument = JSON.stringify(policy);
  if (policy.Statement.length > 0)
    await aws.call('iam', 'PutUserPolicy', { UserName, PolicyName: 'own', PolicyDocument });
  const { AccessKey } = await aws.call('iam', 'CreateAccessKey', { UserName });
  const keys = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
  return await runAs(cloud, keys, line, home);
}

function without(action: string, policy: WrittenPolicy): WrittenPolicy {
  const Statement = policy.Statement.map((each) => ({
    ...each,
    Action: each.Action.filter((name) => name !== action),
  })).filter(({ Action }) => Action.length > 0);
  return { ...policy, Statement };
}
