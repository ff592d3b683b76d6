import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { zipOf } from '../../../src/operations/lambda/code/zip.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import type { Plan } from '../../../src/operations/plan/plan.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import type { LocalRig } from '../local-rig.ts';

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

const writesLogs = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';

export const answering = (word: string) => `exports.handler = async () => '${word}';`;

/** Makes a function of Node of one file `index.js`, and waits until it is active. */
export async function makeFunction(
  { connection, cloud }: LocalRig,
  name: string,
  code: string,
  more: object = {},
): Promise<void> {
  const { Role } = await connection
    .call('iam', 'CreateRole', { RoleName: `${name}-role`, AssumeRolePolicyDocument: trust })
    .catch(() => ({ Role: undefined }));
  await connection
    .call('iam', 'AttachRolePolicy', { RoleName: `${name}-role`, PolicyArn: writesLogs })
    .catch(() => undefined);
  const bytes = new TextEncoder().encode(code);
  await connection.call('lambda', 'CreateFunction', {
    FunctionName: name,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: Role?.Arn ?? '',
    Code: { ZipFile: await zipOf([{ path: 'index.js', bytes, executable: false }]) },
    ...more,
  });
  await cloud.clock.advance(2000);
}

/** A folder with these files that is gone after the test. */
export function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'nuage-lambda-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** What a plan says, steps before what is left alone. */
export async function said(plan: Plan): Promise<readonly string[]> {
  const steps = await Array.fromAsync(stepsOf(plan));
  return [...steps, ...(await Array.fromAsync(skipsOf(plan)))].map(({ reason }) => reason);
}

/** Applies a plan and gives its run. */
export async function carried(plan: Plan, rig: LocalRig): Promise<string> {
  const report = await applyPlan(plan, rig.context).catch((error: unknown) => {
    throw error instanceof RunIncompleteError ? new Error(JSON.stringify(error.report.problems)) : error;
  });
  return report.run ?? '';
}

/** How many calls of an action succeeded or failed so far, by the cloud's own record. */
export function callsOf(rig: LocalRig, name: string): number {
  return rig.cloud.calls.list({ name }).length;
}
