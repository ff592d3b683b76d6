import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { strToU8, zipSync } from 'fflate';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface LambdaRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly cloud: RunningCloud['cloud'];
  readonly lambda: LambdaClient;
}

export async function lambdaRig(options: LocalCloudOptions = {}): Promise<LambdaRig> {
  const running = await startCloud(options);
  const iam = new IAMClient(running.clientOptions);
  await iam.send(new CreateRoleCommand({ RoleName: 'of-functions', AssumeRolePolicyDocument: trust }));
  await iam.send(
    new PutRolePolicyCommand({ RoleName: 'of-functions', PolicyName: 'all', PolicyDocument: everything }),
  );
  iam.destroy();
  const lambda = new LambdaClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    cloud: running.cloud,
    lambda,
    async [Symbol.asyncDispose]() {
      lambda.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

const everything = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['sqs:*', 'lambda:*', 'sns:*', 's3:*', 'events:*', 'logs:*', 'ec2:*NetworkInterface*'],
      Resource: '*',
    },
  ],
});

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** A zip file with text files, the same for the same text. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-01' });
}

export const role = 'arn:aws:iam::123456789012:role/of-functions';

/** What a Node function needs. */
export function nodeFunction(name: string, code: string, file = 'index.js') {
  return {
    FunctionName: name,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: role,
    Code: { ZipFile: zip({ [file]: code }) },
  } as const;
}

export function pythonFunction(name: string, code: string) {
  return {
    FunctionName: name,
    Runtime: 'python3.13',
    Handler: 'main.handler',
    Role: role,
    Code: { ZipFile: zip({ 'main.py': code }) },
  } as const;
}

export function decode(payload: Uint8Array | undefined): unknown {
  return JSON.parse(Buffer.from(payload ?? []).toString('utf8'));
}
