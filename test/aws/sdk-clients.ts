import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The SDK's package for each of our services that has one. */
export const sdkPackages: Readonly<Record<string, string>> = {
  autoscaling: 'auto-scaling',
  budgets: 'budgets',
  ce: 'cost-explorer',
  cloudfront: 'cloudfront',
  cloudtrail: 'cloudtrail',
  cloudwatch: 'cloudwatch',
  ebs: 'ebs',
  ec2: 'ec2',
  events: 'eventbridge',
  iam: 'iam',
  kms: 'kms',
  lambda: 'lambda',
  logs: 'cloudwatch-logs',
  mturk: 'mturk',
  pricing: 'pricing',
  resourcegroupstaggingapi: 'resource-groups-tagging-api',
  s3: 's3',
  s3control: 's3-control',
  scheduler: 'scheduler',
  secretsmanager: 'secrets-manager',
  'service-quotas': 'service-quotas',
  ses: 'ses',
  sesv2: 'sesv2',
  sns: 'sns',
  sqs: 'sqs',
  ssm: 'ssm',
  sts: 'sts',
};

/** As much of an SDK client as the tests ask for; its packages differ in everything else. */
export interface SdkClient {
  readonly config: {
    readonly defaultSigningName: string;
    endpointProvider(parameters: object): {
      url: URL;
      properties?: Record<string, { signingRegion?: string; signingName?: string }[]>;
    };
  };
  send(command: object): Promise<object>;
  destroy(): void;
}

type Constructors = Readonly<Record<string, new (input: object) => never>>;

function load(service: string): Constructors {
  const name = sdkPackages[service];
  if (name === undefined) throw new Error(`the SDK has no ${service}`);
  return require(`@aws-sdk/client-${name}`) as Constructors;
}

/** A client of the SDK: our oracle. */
export async function sdkClientOf(service: string, config: object): Promise<SdkClient> {
  const constructors = load(service);
  const name = Object.keys(constructors).find((key) => key.endsWith('Client') && key !== '__Client') ?? '';
  const Client = constructors[name] as unknown as new (input: object) => SdkClient;
  return new Client({
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    logger: silent,
    useQueueUrlAsEndpoint: false,
    ...config,
  });
}

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** A command of the SDK, ready to send. */
export function sdkCommandOf(service: string, action: string, input: object): object {
  const Command = load(service)[`${action}Command`] as unknown as new (input: object) => object;
  return new Command(input);
}
