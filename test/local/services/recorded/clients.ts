import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import * as logsSdk from '@aws-sdk/client-cloudwatch-logs';
import * as iamSdk from '@aws-sdk/client-iam';
import * as kmsSdk from '@aws-sdk/client-kms';
import * as lambdaSdk from '@aws-sdk/client-lambda';
import * as secretsSdk from '@aws-sdk/client-secrets-manager';
import * as snsSdk from '@aws-sdk/client-sns';
import { lambdaRig, role, zip } from '../lambda/lambda-rig.ts';
import type { LambdaRig } from '../lambda/lambda-rig.ts';

/** One cloud, with a little in it of each service. */
let rig: LambdaRig;
export let lambda: lambdaSdk.LambdaClient;
export let sns: snsSdk.SNSClient;
export let iam: iamSdk.IAMClient;
export let kms: kmsSdk.KMSClient;
export let logs: logsSdk.CloudWatchLogsClient;
export let secrets: secretsSdk.SecretsManagerClient;
export let metrics: CloudWatchClient;

export const account = '123456789012';
export const region = 'us-east-1';
export const of = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
export const fn = of('lambda', 'function:f');
export const none = of('lambda', 'function:doesnotexist');
export const topic = of('sns', 'topic');
export const fifoTopic = of('sns', 'topic.fifo');
export let subscription: string | undefined;
export let keys: Record<'symmetric' | 'rsa' | 'ecc' | 'hmac', string>;

export async function start(): Promise<void> {
  rig = await lambdaRig();
  const options = { ...rig.running.clientOptions, maxAttempts: 1 };
  lambda = rig.lambda;
  sns = new snsSdk.SNSClient(options);
  iam = new iamSdk.IAMClient(options);
  kms = new kmsSdk.KMSClient(options);
  logs = new logsSdk.CloudWatchLogsClient(options);
  secrets = new secretsSdk.SecretsManagerClient(options);
  metrics = new CloudWatchClient(options);
  await lambda.send(new lambdaSdk.CreateFunctionCommand(newFunction('f')));
  await sns.send(new snsSdk.CreateTopicCommand({ Name: 'topic', Tags: [{ Key: 'a', Value: '1' }] }));
  await sns.send(new snsSdk.CreateTopicCommand({ Name: 'topic.fifo', Attributes: { FifoTopic: 'true' } }));
  const made = await sns.send(
    new snsSdk.SubscribeCommand({
      TopicArn: topic,
      Protocol: 'sqs',
      Endpoint: of('sqs', 'queue'),
      ReturnSubscriptionArn: true,
    }),
  );
  subscription = made.SubscriptionArn;
  const key = async (KeySpec: kmsSdk.KeySpec, KeyUsage: kmsSdk.KeyUsageType) =>
    (await kms.send(new kmsSdk.CreateKeyCommand({ KeySpec, KeyUsage }))).KeyMetadata?.KeyId ?? '';
  keys = {
    symmetric: await key('SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT'),
    rsa: await key('RSA_2048', 'SIGN_VERIFY'),
    ecc: await key('ECC_NIST_P256', 'SIGN_VERIFY'),
    hmac: await key('HMAC_256', 'GENERATE_VERIFY_MAC'),
  };
  await logs.send(new logsSdk.CreateLogGroupCommand({ logGroupName: 'g' }));
  await logs.send(new logsSdk.CreateLogStreamCommand({ logGroupName: 'g', logStreamName: 's' }));
  await secrets.send(new secretsSdk.CreateSecretCommand({ Name: 'kept', SecretString: 'x' }));
}

export async function stop(): Promise<void> {
  for (const client of [sns, iam, kms, logs, secrets, metrics]) client.destroy();
  await rig[Symbol.asyncDispose]();
}

export function newFunction(
  FunctionName: string,
  more: Partial<lambdaSdk.CreateFunctionCommandInput> = {},
): lambdaSdk.CreateFunctionCommandInput {
  const Code = { ZipFile: zip({ 'index.mjs': 'export const handler = () => 1;' }) };
  return { FunctionName, Role: role, Runtime: 'nodejs22.x', Handler: 'index.handler', Code, ...more };
}

/** A call, and what AWS answered to it. */
export type Recorded = readonly [
  situation: string,
  call: () => Promise<unknown>,
  code: string,
  status: number,
  message: string,
];

export const invalid = 'InvalidParameterValueException';
export const missing = 'ResourceNotFoundException';
export const uuid = '00000000-0000-4000-8000-000000000000';
export const hundred = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, 'v']));

/** The code, the status and the beginning of most of SNS's sentences. */
export const snsInvalid = (sentence: string) =>
  ['InvalidParameterException', 400, `Invalid parameter: ${sentence}`] as const;
