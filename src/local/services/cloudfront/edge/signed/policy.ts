import ipaddr from 'ipaddr.js';
import { isFields } from '../../../../../wire/record.ts';
import { fits } from '../behaviour.ts';

/** Who is let in to what, and until when; times are epoch seconds. */
export interface SignedPolicy {
  readonly resource: string | undefined;
  readonly before: number;
  readonly after: number | undefined;
  readonly from: string | undefined;
}

/**
 * A policy as a signer wrote it; undefined when it is none.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-custom-policy.html
 */
export function readPolicy(text: string): SignedPolicy | undefined {
  const [statement, ...more] = statementsOf(text);
  if (!isFields(statement) || more.length > 0) return undefined;
  const { Resource: resource, Condition: condition } = statement;
  if (!isFields(condition) || (resource !== undefined && typeof resource !== 'string')) return undefined;
  const before = timeOf(condition['DateLessThan']);
  const after = timeOf(condition['DateGreaterThan']);
  const from = isFields(condition['IpAddress']) ? condition['IpAddress']['AWS:SourceIp'] : undefined;
  if (before === undefined || (after === undefined && condition['DateGreaterThan'] !== undefined))
    return undefined;
  if (typeof from !== 'string' && condition['IpAddress'] !== undefined) return undefined;
  return { resource, before, after, from: typeof from === 'string' ? from : undefined };
}

/** @param urls What the viewer asks for, in each way in which it can be called. */
export function allows(
  { resource, before, after, from }: SignedPolicy,
  urls: readonly string[],
  { now, address }: { readonly now: number; readonly address: string },
): boolean {
  if (now >= before * 1000 || (after !== undefined && now <= after * 1000)) return false;
  if (from !== undefined && !isFrom(from, address)) return false;
  return resource === undefined || urls.some((url) => fits(resource, url));
}

function statementsOf(text: string): readonly unknown[] {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    return [];
  }
  return isFields(policy) && Array.isArray(policy['Statement']) ? policy['Statement'] : [];
}

function timeOf(condition: unknown): number | undefined {
  const time = isFields(condition) ? condition['AWS:EpochTime'] : undefined;
  return typeof time === 'number' && Number.isInteger(time) ? time : undefined;
}

/** @param network Such as `192.0.2.0/24`, or one address. */
function isFrom(network: string, address: string): boolean {
  try {
    const one = ipaddr.process(address);
    const written = network.includes('/') ? network : `${network}/${network.includes(':') ? 128 : 32}`;
    const [base, bits] = ipaddr.parseCIDR(written);
    return one.kind() === base.kind() && one.match(base, bits);
  } catch {
    return false;
  }
}
