import { listPrices, onDemandPrice } from '../../../../data/prices.ts';
import { scaled } from './amounts.ts';

/** What one kind of use is called on the bill, and what it costs. */
export interface Tariff {
  /** As `SERVICE` has it. */
  readonly service: string;
  /** Without the region's prefix. */
  readonly usageType: string;
  readonly operation: string;
  readonly unit: string;
  /** Fractions of a dollar for `per` of the meter's units: an hour or a month of them, or pieces. */
  readonly price: bigint;
  readonly per: bigint;
  readonly span: 'hour' | 'month' | 'piece';
  readonly group?: string | undefined;
  readonly instanceType?: string | undefined;
  readonly platform?: string | undefined;
  readonly purchase?: string | undefined;
}

const gibibyte = 2n ** 30n;
const compute = 'Amazon Elastic Compute Cloud - Compute';
const other = 'EC2 - Other';
const vpc = 'Amazon Virtual Private Cloud';
const storage = 'Amazon Simple Storage Service';
const kms = 'AWS Key Management Service';
const secrets = 'AWS Secrets Manager';
const watch = 'AmazonCloudWatch';

/** What of a kind of use stands behind its first bar. */
type Rest = readonly string[];
type Make = (rest: Rest) => Tariff | undefined;

/** An hour of something. */
const hourly = (service: string, usageType: string, operation: string, usd: number): Tariff => ({
  service,
  usageType,
  operation,
  unit: 'Hrs',
  price: scaled(usd),
  per: 1n,
  span: 'hour',
});

/** A month of something. */
const monthly = (
  service: string,
  usageType: string,
  operation: string,
  unit: string,
  usd: number,
  per = 1n,
): Tariff => ({ service, usageType, operation, unit, price: scaled(usd), per, span: 'month' });

/** So many of something that is done. */
const pieces = (service: string, usageType: string, unit: string, usd: number, per: bigint): Tariff => ({
  service,
  usageType,
  operation: '',
  unit,
  price: scaled(usd),
  per,
  span: 'piece',
});

const volumeTypes: Readonly<Record<string, string>> = {
  standard: 'EBS:VolumeUsage',
  io1: 'EBS:VolumeUsage.piops',
  io2: 'EBS:VolumeUsage.io2',
};
const iopsTypes: Readonly<Record<string, string>> = {
  io1: 'EBS:VolumeP-IOPS.piops',
  io2: 'EBS:VolumeP-IOPS.io2',
  gp3: 'EBS:VolumeP-IOPS.gp3',
};
const s3Classes: Readonly<Record<string, string>> = {
  STANDARD: 'TimedStorage-ByteHrs',
  STANDARD_IA: 'TimedStorage-SIA-ByteHrs',
  ONEZONE_IA: 'TimedStorage-ZIA-ByteHrs',
  INTELLIGENT_TIERING: 'TimedStorage-INT-FA-ByteHrs',
  GLACIER: 'TimedStorage-GlacierByteHrs',
  GLACIER_IR: 'TimedStorage-GIR-ByteHrs',
  DEEP_ARCHIVE: 'TimedStorage-GDA-ByteHrs',
  REDUCED_REDUNDANCY: 'TimedStorage-RRS-ByteHrs',
};

const tariffs: Readonly<Record<string, Make>> = {
  instance: ([type = '', operation = 'RunInstances', lifecycle = 'on-demand']) => {
    const spot = lifecycle === 'spot';
    return {
      // The tables have prices of Linux on demand alone: others are charged as that.
      ...hourly(
        compute,
        `${spot ? 'SpotUsage' : 'BoxUsage'}:${type}`,
        spot ? `${operation}:SV001` : operation,
        onDemandPrice(type, 'us-east-1')?.usd ?? 0,
      ),
      group: 'EC2: Running Hours',
      instanceType: type,
      platform: operation === 'RunInstances:0002' ? 'Windows (Amazon VPC)' : 'Linux/UNIX',
      purchase: spot ? 'Spot Instances' : 'On Demand Instances',
    };
  },
  volume: ([type = '']) =>
    monthly(
      other,
      volumeTypes[type] ?? `EBS:VolumeUsage.${type}`,
      type === 'standard'
        ? 'CreateVolume'
        : `CreateVolume-${type === 'gp2' || type === 'gp3' ? type.charAt(0).toUpperCase() + type.slice(1) : type}`,
      'GB-Mo',
      listPrices().ebs_gb_month[type] ?? 0,
    ),
  'volume-iops': ([type = '']) => {
    const { ebs_iops_month: prices } = listPrices();
    const usd = type === 'gp3' ? prices['gp3_over_3000'] : prices[type];
    return monthly(
      other,
      iopsTypes[type] ?? '',
      `CreateVolume-${type === 'gp3' ? 'Gp3' : type}`,
      'IOPS-Mo',
      usd ?? 0,
    );
  },
  'volume-throughput': () =>
    // AWS counts GiBps; the tables have the price of one MiBps.
    monthly(
      other,
      'EBS:VolumeP-Throughput.gp3',
      'CreateVolume-Gp3',
      'GiBps-mo',
      listPrices().ebs_gp3_mbps_month_over_125 * 1024,
      1024n,
    ),
  snapshot: () =>
    monthly(other, 'EBS:SnapshotUsage', 'CreateSnapshot', 'GB-Mo', listPrices().snapshot_gb_month, gibibyte),
  'nat-gateway': () => hourly(other, 'NatGateway-Hours', 'NatGateway', listPrices().nat_gateway_hour),
  address: ([use]) =>
    use === 'idle'
      ? hourly(vpc, 'PublicIPv4:IdleAddress', 'AllocateAddressVPC', listPrices().idle_ip_hour)
      : hourly(vpc, 'PublicIPv4:InUseAddress', 'AssociateAddressVPC', listPrices().idle_ip_hour),
  storage: ([storageClass = '']) =>
    monthly(
      storage,
      s3Classes[storageClass] ?? 'TimedStorage-ByteHrs',
      `${storageClass === 'STANDARD' ? 'Standard' : storageClass}Storage`,
      'GB-Mo',
      listPrices().s3_gb_month[storageClass] ?? listPrices().s3_gb_month['STANDARD'] ?? 0,
      gibibyte,
    ),
  key: () => monthly(kms, 'KMS-Keys', 'Unknown', 'Keys', listPrices().kms_key_month),
  secret: () =>
    monthly(secrets, 'AWSSecretsManager-Secrets', 'Unknown', 'Secrets', listPrices().secret_month),
  alarm: ([kind]) =>
    kind === 'high'
      ? monthly(
          watch,
          'CW:HighResAlarmMonitorUsage',
          'Unknown',
          'Alarms',
          listPrices().cloudwatch_high_resolution_alarm_month,
        )
      : monthly(watch, 'CW:AlarmMonitorUsage', 'Unknown', 'Alarms', listPrices().cloudwatch_alarm_month),
  'log-bytes': () => pieces(watch, 'DataProcessing-Bytes', 'GB', listPrices().logs_ingest_gb, gibibyte),
  'lambda-requests': () =>
    pieces('AWS Lambda', 'Request', 'Requests', listPrices().lambda_per_million_requests, 1_000_000n),
  'lambda-compute': ([architecture]) =>
    architecture === 'arm64'
      ? pieces(
          'AWS Lambda',
          'Lambda-GB-Second-ARM',
          'Lambda-GB-Second',
          listPrices().lambda_gb_second_arm,
          1_024_000n,
        )
      : pieces(
          'AWS Lambda',
          'Lambda-GB-Second',
          'Lambda-GB-Second',
          listPrices().lambda_gb_second_x86,
          1_024_000n,
        ),
  requests: ([service = '', kind = '']) => requestTariff(service, kind),
};

function requestTariff(service: string, kind: string): Tariff | undefined {
  const prices = listPrices();
  switch (service) {
    case 's3':
      return kind === '1'
        ? pieces(storage, 'Requests-Tier1', 'Requests', prices.s3_put_per_1000, 1000n)
        : pieces(storage, 'Requests-Tier2', 'Requests', prices.s3_get_per_1000, 1000n);
    case 'sqs':
      return kind === 'fifo'
        ? pieces(
            'Amazon Simple Queue Service',
            'Requests-FIFO-Tier1',
            'Requests',
            prices.sqs_per_million_fifo,
            1_000_000n,
          )
        : pieces(
            'Amazon Simple Queue Service',
            'Requests-Tier1',
            'Requests',
            prices.sqs_per_million_standard,
            1_000_000n,
          );
    case 'kms':
      return pieces(kms, 'KMS-Requests', 'Requests', prices.kms_per_10000, 10_000n);
    case 'secretsmanager':
      return pieces(secrets, 'AWSSecretsManagerAPIRequest', 'API Requests', prices.secret_per_10000, 10_000n);
    case 'ce':
      return pieces('AWS Cost Explorer', 'APIRequest', 'Request', prices.cost_explorer_request, 1n);
    case 'ebs':
      return pieces(other, `EBS:directAPI.snapshot.${kind}`, 'Requests', ebsDirect(kind), 1000n);
    default:
      return undefined;
  }
}

function ebsDirect(kind: string): number {
  const { ebs_direct: prices } = listPrices();
  if (kind === 'get') return prices.get_per_1000;
  return kind === 'put' ? prices.put_per_1000 : prices.list_per_1000;
}

const known = new Map<string, Tariff | undefined>();

/** What a use of the meter is on the bill. Undefined for what the bill does not know. */
export function tariffOf(usage: string): Tariff | undefined {
  if (known.has(usage)) return known.get(usage);
  const [kind = '', ...rest] = usage.split('|');
  const tariff = tariffs[kind]?.(rest);
  known.set(usage, tariff);
  return tariff;
}
