/**
 * Where services stray from `<prefix>[-fips].<region>.<suffix>`. In templates `{region}` is the region
 * of the call, `{global}` the partition's global region, `{dns}` and `{dual}` its suffixes. A host is
 * looked up by variant and then by region, by partition and under `*`.
 */
export interface EndpointExceptions {
  /** The service has one signing region in a partition: `{global}`, or by partition. */
  readonly signingRegion?: Readonly<Record<string, string>>;
  /** Partitions in which the service has no validated endpoint. */
  readonly noFips?: readonly string[];
  readonly plain?: Readonly<Record<string, string>>;
  readonly fips?: Readonly<Record<string, string>>;
  readonly dual?: Readonly<Record<string, string>>;
  readonly fipsDual?: Readonly<Record<string, string>>;
}

type Hosts = Readonly<Record<string, string>>;

/** In the GovCloud regions the usual endpoint of these is the validated one. */
const govCloudIsFips: EndpointExceptions = { fips: { 'aws-us-gov': '{prefix}.{region}.{dns}' } };
const govCloudIsFipsToo: EndpointExceptions = {
  ...govCloudIsFips,
  fipsDual: { 'aws-us-gov': '{prefix}.{region}.{dual}' },
};

const iamFips: Hosts = {
  '*': 'iam-fips.{dns}',
  'aws-us-gov': 'iam.us-gov.{dns}',
  'aws-iso': 'iam-fips.{global}.{dns}',
  'aws-iso-b': 'iam-fips.{global}.{dns}',
};

const iam: EndpointExceptions = {
  signingRegion: { '*': '{global}', 'aws-cn': 'cn-north-1' },
  plain: {
    '*': 'iam.{global}.{dns}',
    aws: 'iam.{dns}',
    'aws-cn': 'iam.cn-north-1.{dns}',
    'aws-us-gov': 'iam.us-gov.{dns}',
  },
  fips: iamFips,
  dual: {
    '*': 'iam.{dual}',
    aws: 'iam.global.{dual}',
    'aws-cn': 'iam.global.{dual}',
    'aws-eusc': 'iam.global.{dual}',
    'aws-us-gov': 'iam.us-gov.{dual}',
  },
  fipsDual: { '*': 'iam-fips.{dual}', aws: 'iam-fips.global.{dual}', 'aws-us-gov': 'iam.us-gov.{dual}' },
};

const cloudfront: EndpointExceptions = {
  signingRegion: { '*': '{global}' },
  plain: { '*': 'cloudfront.{dns}', 'aws-cn': 'cloudfront.{global}.{dns}' },
  fips: { '*': 'cloudfront-fips.{dns}', 'aws-cn': 'cloudfront-fips.{global}.{dns}' },
  dual: { '*': 'cloudfront.{dual}', aws: 'cloudfront.global.{dual}' },
  fipsDual: { '*': 'cloudfront-fips.{dual}', aws: 'cloudfront-fips.global.{dual}' },
};

const budgets: EndpointExceptions = {
  signingRegion: { '*': '{global}' },
  plain: {
    '*': 'budgets.{dns}',
    'aws-eusc': 'budgets.{global}.{dual}',
    'aws-iso-b': 'budgets.global.{dns}',
    'aws-iso-e': 'budgets.global.{dns}',
    'aws-iso-f': 'budgets.global.{dns}',
  },
  fips: { '*': 'budgets-fips.{dns}' },
  dual: { '*': 'budgets.{dual}', aws: 'budgets.{global}.{dual}', 'aws-eusc': 'budgets.{global}.{dual}' },
  fipsDual: { '*': 'budgets-fips.{dual}' },
};

/** Cost Explorer: one place in each partition. */
const ce: EndpointExceptions = {
  signingRegion: { '*': '{global}' },
  plain: { '*': 'ce.{global}.{dns}', 'aws-eusc': 'ce.{global}.{dual}' },
  fips: { '*': 'ce-fips.{global}.{dns}' },
  dual: { '*': 'ce.{global}.{dual}' },
  fipsDual: { '*': 'ce-fips.{global}.{dual}' },
};

const secretsmanager: EndpointExceptions = {
  dual: {
    aws: 'secretsmanager.{region}.{dns}',
    'aws-cn': 'secretsmanager.{region}.{dns}',
    'aws-us-gov': 'secretsmanager.{region}.{dns}',
  },
  fipsDual: {
    aws: 'secretsmanager-fips.{region}.{dns}',
    'aws-us-gov': 'secretsmanager-fips.{region}.{dns}',
  },
};

/** Both of S3's: dual stack is a word in the name, not another suffix. */
const s3Like: EndpointExceptions = {
  noFips: ['aws-cn'],
  dual: { '*': '{prefix}.dualstack.{region}.{dns}' },
  fipsDual: { '*': '{prefix}-fips.dualstack.{region}.{dns}' },
};

/** Exists in us-east-1 alone, wherever the caller is; AWS's tables of endpoints call its sandbox a region. */
const mturk: EndpointExceptions = {
  signingRegion: { aws: 'us-east-1' },
  plain: { sandbox: '{prefix}-sandbox.us-east-1.{dns}', aws: '{prefix}.us-east-1.{dns}' },
};

/** By the prefix of the endpoint. */
export const endpointExceptions: Readonly<Record<string, EndpointExceptions>> = {
  autoscaling: govCloudIsFips,
  budgets,
  ce,
  cloudfront,
  cloudtrail: govCloudIsFips,
  ec2: govCloudIsFips,
  events: govCloudIsFipsToo,
  iam,
  logs: govCloudIsFips,
  monitoring: govCloudIsFipsToo,
  'mturk-requester': mturk,
  s3: s3Like,
  's3-control': s3Like,
  sdb: { plain: { 'us-east-1': 'sdb.{dns}' } },
  secretsmanager,
  servicequotas: govCloudIsFips,
  sns: govCloudIsFips,
  sqs: govCloudIsFips,
  ssm: govCloudIsFips,
  sts: govCloudIsFips,
};
