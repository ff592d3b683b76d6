import { invalidPolicyAttribute, invalidPolicyType, policyLimitExceeded } from './errors.ts';
import { PARAMETER_LIMITS } from './limits.ts';
import type { ParameterPolicy } from './state.ts';

/** What each type of policy has to say: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Expiration: ['Timestamp'],
  ExpirationNotification: ['Before', 'Unit'],
  NoChangeNotification: ['After', 'Unit'],
};

/** Reads the policies of a request: a JSON list. */
export function readPolicies(text: string | undefined): readonly ParameterPolicy[] {
  if (text === undefined) return [];
  const list = parseList(text);
  if (list.length > PARAMETER_LIMITS.policies) throw policyLimitExceeded();
  return list.map((item) => readPolicy(item));
}

/** When a policy ends the parameter, in milliseconds since the epoch. */
export function expirationOf(policies: readonly ParameterPolicy[]): number | undefined {
  const policy = policies.find((candidate) => candidate.type === 'Expiration');
  if (policy === undefined) return undefined;
  const timestamp = attributesOf(JSON.parse(policy.text))['Timestamp'];
  return Date.parse(String(timestamp));
}

/** Tells of a parameter what its policies say. */
export const NOTIFY_TIMER = 'ssm.parameter.notify';

/** One of the times at which EventBridge is told of a parameter. */
export interface Notice {
  readonly type: 'ExpirationNotification' | 'NoChangeNotification';
  /** Epoch milliseconds. */
  readonly due: number;
}

/** When it is told that a parameter will expire, or has not changed for long; `modified` is when it last did. */
export function noticesOf(policies: readonly ParameterPolicy[], modified: number): readonly Notice[] {
  const expiration = expirationOf(policies);
  return policies.flatMap(({ type, text }): Notice[] => {
    const { Before, After, Unit } = attributesOf(JSON.parse(text));
    const unit = String(Unit).toLowerCase() === 'hours' ? HOUR_MS : 24 * HOUR_MS;
    if (type === 'NoChangeNotification') return [{ type, due: modified + Number(After) * unit }];
    if (type !== 'ExpirationNotification' || expiration === undefined) return [];
    return [{ type, due: expiration - Number(Before) * unit }];
  });
}

const HOUR_MS = 3_600_000;

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // Answered below: AWS has one sentence for whatever is no list of policies.
  }
  throw invalidPolicyAttribute('A policy attribute or its value is invalid.');
}

function readPolicy(item: unknown): ParameterPolicy {
  const record = recordOf(item);
  const type = record['Type'];
  const needed = typeof type === 'string' && Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type] : undefined;
  if (typeof type !== 'string' || needed === undefined) {
    throw invalidPolicyType(
      "The policy type isn't supported. Parameter Store supports the following policy types: Expiration, " +
        'ExpirationNotification, and NoChangeNotification.',
    );
  }
  const attributes = attributesOf(item);
  const complete = needed.every((name) => typeof attributes[name] === 'string');
  const timestamp = attributes['Timestamp'];
  const readable = typeof timestamp !== 'string' || !Number.isNaN(Date.parse(timestamp));
  if (!complete || !readable) throw invalidPolicyAttribute('A policy attribute or its value is invalid.');
  return { text: JSON.stringify(item), type, status: 'Pending' };
}

function attributesOf(item: unknown): Readonly<Record<string, unknown>> {
  return recordOf(recordOf(item)['Attributes']);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
