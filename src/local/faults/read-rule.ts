import { isFields } from '../../wire/record.ts';
import { UsageError } from '../../errors.ts';
import type { FaultEffect, FaultRule } from './fault-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

function refuse(what: string, hint: string): never {
  throw new UsageError(`Not a fault rule: ${what}`, { hint });
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === 'string') return value;
  return refuse(`${name} is not a string`, `Give ${name} as text.`);
}

function number(fields: Fields, name: string, least: number, most: number): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  return refuse(`${name} is ${String(value)}`, `Give ${name} as a number from ${least} to ${most}.`);
}

function membersOf(fields: Fields): { readonly members?: readonly string[] } {
  const value = fields['members'];
  if (value === undefined) return {};
  if (Array.isArray(value) && value.every((member) => typeof member === 'string')) return { members: value };
  return refuse('members is not a list of ids', 'Give members as a list, such as ["i-0123456789abcdef0"].');
}

const kinds: Readonly<Record<FaultEffect['kind'], (fields: Fields) => FaultEffect>> = {
  throttle: () => ({ kind: 'throttle' }),
  error: (fields) => ({
    kind: 'error',
    code: text(fields, 'code') ?? refuse('an error without a code', 'Name the code, such as InternalError.'),
    status: number(fields, 'status', 400, 599) ?? 500,
    message: text(fields, 'message') ?? '',
  }),
  latency: (fields) => ({
    kind: 'latency',
    milliseconds: number(fields, 'milliseconds', 0, 3_600_000) ?? refuse('no latency', 'Give milliseconds.'),
  }),
  drop: (fields) => ({ kind: 'drop', when: text(fields, 'when') === 'after' ? 'after' : 'before' }),
  capacity: () => ({ kind: 'capacity' }),
  partial: (fields) => ({ kind: 'partial', rate: number(fields, 'rate', 0, 1) ?? 1, ...membersOf(fields) }),
};

function isKind(kind: unknown): kind is FaultEffect['kind'] {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}

const known = new Set(['service', 'action', 'region', 'account', 'rate', 'after', 'count', 'effect']);

/**
 * Reads a rule that came as JSON. An effect without details may be its name alone: `"throttle"`.
 * Throws a UsageError that says what is wrong.
 */
export function readFaultRule(value: unknown): FaultRule {
  if (!isFields(value))
    return refuse('it is not an object', 'Write { "service": "ec2", "effect": "throttle" }.');
  for (const name of Object.keys(value))
    if (!known.has(name)) refuse(`unknown member ${name}`, `Known: ${[...known].join(', ')}.`);
  const effect = value['effect'];
  const fields = isFields(effect) ? effect : { kind: effect };
  const kind = fields['kind'];
  if (!isKind(kind))
    return refuse(`unknown effect ${JSON.stringify(effect)}`, `Known: ${Object.keys(kinds).join(', ')}.`);
  return {
    service: text(value, 'service'),
    action: text(value, 'action'),
    region: text(value, 'region'),
    account: text(value, 'account'),
    rate: number(value, 'rate', 0, 1),
    after: number(value, 'after', 0, Number.MAX_SAFE_INTEGER),
    count: number(value, 'count', 0, Number.MAX_SAFE_INTEGER),
    effect: kinds[kind](fields),
  };
}
