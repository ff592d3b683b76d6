import type { ServiceName } from '../../../src/wire/service.ts';

/** The SDK's package of each service. SimpleDB has none any more, and the Recycle Bin's is years behind the others. */
const PACKAGES: Readonly<Record<Exclude<ServiceName, 'rbin' | 'sdb'>, () => Promise<object>>> = {
  autoscaling: () => import('@aws-sdk/client-auto-scaling'),
  budgets: () => import('@aws-sdk/client-budgets'),
  ce: () => import('@aws-sdk/client-cost-explorer'),
  cloudfront: () => import('@aws-sdk/client-cloudfront'),
  cloudtrail: () => import('@aws-sdk/client-cloudtrail'),
  cloudwatch: () => import('@aws-sdk/client-cloudwatch'),
  ebs: () => import('@aws-sdk/client-ebs'),
  ec2: () => import('@aws-sdk/client-ec2'),
  events: () => import('@aws-sdk/client-eventbridge'),
  iam: () => import('@aws-sdk/client-iam'),
  kms: () => import('@aws-sdk/client-kms'),
  lambda: () => import('@aws-sdk/client-lambda'),
  logs: () => import('@aws-sdk/client-cloudwatch-logs'),
  mturk: () => import('@aws-sdk/client-mturk'),
  pricing: () => import('@aws-sdk/client-pricing'),
  resourcegroupstaggingapi: () => import('@aws-sdk/client-resource-groups-tagging-api'),
  s3: () => import('@aws-sdk/client-s3'),
  s3control: () => import('@aws-sdk/client-s3-control'),
  scheduler: () => import('@aws-sdk/client-scheduler'),
  secretsmanager: () => import('@aws-sdk/client-secrets-manager'),
  'service-quotas': () => import('@aws-sdk/client-service-quotas'),
  ses: () => import('@aws-sdk/client-ses'),
  sesv2: () => import('@aws-sdk/client-sesv2'),
  sns: () => import('@aws-sdk/client-sns'),
  sqs: () => import('@aws-sdk/client-sqs'),
  ssm: () => import('@aws-sdk/client-ssm'),
  sts: () => import('@aws-sdk/client-sts'),
};

/** A request as the SDK hands it to its handler. */
export interface SdkRequest {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface SdkClient {
  send(command: object): Promise<unknown>;
}

type Constructor<T> = new (argument: object) => T;

export interface Sdk {
  /** A client of the service in front of `handle`. */
  client(handle: (request: SdkRequest) => Promise<SdkResponse>): SdkClient;
  /** Undefined when the SDK does not know the operation. */
  command(operation: string): Constructor<object> | undefined;
}

export async function loadSdk(service: Exclude<ServiceName, 'rbin' | 'sdb'>): Promise<Sdk> {
  const exported = new Map<string, unknown>(Object.entries(await PACKAGES[service]()));
  const clientName = [...exported.keys()].find((name) => name.endsWith('Client') && name !== '__Client');
  return {
    client(handle) {
      const Client = constructorOf<SdkClient>(exported.get(clientName ?? ''));
      if (Client === undefined) throw new Error(`no client of ${service}`);
      return new Client({
        region: 'us-east-1',
        endpoint: 'http://localhost:4566',
        credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
        requestHandler: { handle: async (request: SdkRequest) => ({ response: await handle(request) }) },
        maxAttempts: 1,
        forcePathStyle: true,
        // What the SDK does around the protocol is left out where it can be.
        ...(service === 'sqs' ? { md5: false, useQueueUrlAsEndpoint: false } : {}),
        disableRequestCompression: true,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      });
    },
    command: (operation) => constructorOf<object>(exported.get(`${operation}Command`)),
  };
}

function constructorOf<T>(value: unknown): Constructor<T> | undefined {
  return typeof value === 'function' ? (value as Constructor<T>) : undefined;
}
