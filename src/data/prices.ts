import { readFact } from './pack.ts';

/** The region that the price tables are of; an estimate for another one is made from it and says so. */
const PRICED_REGION = 'us-east-1';

interface OnDemandTable {
  readonly as_of: string;
  readonly prices: Readonly<Record<string, number>>;
}

let onDemand: OnDemandTable | undefined;

function onDemandTable(): OnDemandTable {
  onDemand ??= parseOnDemand();
  return onDemand;
}

function parseOnDemand(): OnDemandTable {
  const table: OnDemandTable = JSON.parse(readFact('ec2-on-demand-us-east-1.json').toString('utf8'));
  return table;
}

export interface Price {
  /** US dollars for one hour of Linux on shared tenancy. */
  readonly usd: number;
  /** The day of the table: `2026-07-20`. */
  readonly asOf: string;
  /** Set when the region asked for has no table of its own. */
  readonly estimatedFrom: string | undefined;
}

/** What an instance type costs an hour on demand, or undefined when that is not known. */
export function onDemandPrice(type: string, region: string): Price | undefined {
  const { prices, as_of: asOf } = onDemandTable();
  const usd = Object.hasOwn(prices, type) ? prices[type] : undefined;
  if (usd === undefined) return undefined;
  return { usd, asOf, estimatedFrom: region === PRICED_REGION ? undefined : PRICED_REGION };
}

/** List prices of us-east-1 other than instances, in US dollars; the unit is in the name. */
export interface ListPrices {
  readonly region: string;
  readonly currency: string;
  readonly ebs_gb_month: Readonly<Record<string, number>>;
  readonly ebs_iops_month: Readonly<Record<string, number>>;
  readonly ebs_gp3_mbps_month_over_125: number;
  readonly ebs_standard_million_io: number;
  readonly snapshot_gb_month: number;
  readonly fast_snapshot_restore_dsu_hour: number;
  readonly ebs_direct: Readonly<Record<'get_per_1000' | 'put_per_1000' | 'list_per_1000', number>>;
  readonly idle_ip_hour: number;
  readonly nat_gateway_hour: number;
  readonly nat_gateway_gb: number;
  readonly kms_key_month: number;
  readonly kms_per_10000: number;
  readonly secret_month: number;
  readonly secret_per_10000: number;
  readonly sqs_per_million_standard: number;
  readonly sqs_per_million_fifo: number;
  readonly lambda_gb_second_x86: number;
  readonly lambda_gb_second_arm: number;
  readonly lambda_per_million_requests: number;
  readonly logs_ingest_gb: number;
  readonly logs_archive_gb_month: number;
  readonly logs_insights_gb: number;
  readonly s3_gb_month: Readonly<Record<string, number>>;
  readonly s3_put_per_1000: number;
  readonly s3_get_per_1000: number;
  readonly cloudwatch_alarm_month: number;
  readonly cloudwatch_high_resolution_alarm_month: number;
  readonly cost_explorer_request: number;
}

let list: ListPrices | undefined;

/** The list prices of everything but instances. */
export function listPrices(): ListPrices {
  list ??= parseListPrices();
  return list;
}

function parseListPrices(): ListPrices {
  const prices: ListPrices = JSON.parse(readFact('prices-us-east-1.json').toString('utf8'));
  return prices;
}
