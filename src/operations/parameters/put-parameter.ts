import { NuageError, UsageError } from '../../errors.ts';
import type { ParameterMetadata } from '../../wire/generated/ssm.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { Step, Undo } from '../plan/step.ts';
import { describeCall, metadataOf } from './parameter.ts';

export interface PutParameterInput {
  readonly name: string;
  /** Where the value comes from when the step is taken, as `{ $secret: … }`: a plan never holds it. */
  readonly value: JsonObject;
  /** Its length in characters, as far as it is known now. */
  readonly length?: number | undefined;
  /** `SecureString` unless set; one that is there keeps its own. */
  readonly type?: 'String' | 'StringList' | 'SecureString' | undefined;
  readonly tier?: 'Standard' | 'Advanced' | 'Intelligent-Tiering' | undefined;
  readonly keyId?: string | undefined;
  readonly description?: string | undefined;
  readonly overwrite: boolean;
}

/** Characters that a value can have, by tier: https://docs.aws.amazon.com/general/latest/gr/ssm.html */
const limits = { Standard: 4096, Advanced: 8192, 'Intelligent-Tiering': 8192 } as const;

/** Plans to write a parameter. One that is there is replaced only when that was said. */
export async function planPutParameter(input: PutParameterInput, context: OperationContext): Promise<Plan> {
  const { account, region, connection } = await onePlace('param put', context);
  const before = await metadataOf(connection, input.name);
  if (before !== undefined && !input.overwrite) throw isThere(input.name, before);
  checkType(input, before);
  checkLength(input, before);
  const version = before?.Version ?? 0;
  const call = describeCall(input.name);
  const step: Step = {
    id: 'put-parameter',
    account,
    region,
    target: input.name,
    call: { service: 'ssm', action: 'PutParameter', input: putInput(input, before) },
    change: before === undefined ? 'create' : 'update',
    reason: reasonOf(input, before),
    requires: [{ call, path: 'Parameters[0].Version', equals: before === undefined ? null : version }],
    effect: { call, path: 'Parameters[0].Version', accepted: [], done: [version + 1] },
    after: [],
    undo: undoOf(input, before),
  };
  const { value: _value, length: _length, ...asked } = input;
  const header = JSON.parse(JSON.stringify(asked)) as JsonObject;
  return drawPlan({ operation: 'param put', input: header, places: [{ account, region }] }, [step], context);
}

function putInput(input: PutParameterInput, before: ParameterMetadata | undefined): JsonObject {
  return {
    Name: input.name,
    Value: input.value,
    Type: before?.Type ?? input.type ?? 'SecureString',
    ...(before === undefined ? {} : { Overwrite: true }),
    ...(input.tier === undefined ? {} : { Tier: input.tier }),
    ...(input.keyId === undefined ? {} : { KeyId: input.keyId }),
    ...(input.description === undefined ? {} : { Description: input.description }),
    ...(before === undefined ? { Tags: [{ Key: 'nuage:created-by', Value: 'nuage' }] } : {}),
  };
}

function reasonOf(input: PutParameterInput, before: ParameterMetadata | undefined): string {
  if (before === undefined) return `a new ${input.type ?? 'SecureString'}`;
  return `replaces version ${before.Version ?? 0} of type ${before.Type ?? ''}, of ${dateOf(before)}`;
}

/** The version before is read again, by its number, when it is brought back: it is kept nowhere but in AWS. */
function undoOf({ name }: PutParameterInput, before: ParameterMetadata | undefined): Undo {
  const shared = { requires: [], reason: 'as it was' };
  if (before === undefined) {
    const call = { service: 'ssm', action: 'DeleteParameter', input: { Name: name } };
    return { steps: [{ ...shared, call, change: 'delete' }] };
  }
  const value = { $secret: 'ssm', name: `${name}:${before.Version ?? 0}` };
  const input = { Name: name, Value: value, Type: before.Type ?? 'SecureString', Overwrite: true };
  return {
    steps: [{ ...shared, call: { service: 'ssm', action: 'PutParameter', input }, change: 'update' }],
  };
}

function isThere(name: string, before: ParameterMetadata): NuageError {
  return new NuageError(
    'ParameterAlreadyExists',
    `${name} is there: version ${before.Version ?? 0} of type ${before.Type ?? ''}, written ${dateOf(before)} by ` +
      `${before.LastModifiedUser ?? 'somebody'}. Nothing was changed.`,
    { hint: 'Replace it with --overwrite; the version before is kept in its history.' },
  );
}

function checkType({ name, type }: PutParameterInput, before: ParameterMetadata | undefined): void {
  if (type === undefined || before === undefined || before.Type === type) return;
  throw new UsageError(`${name} is a ${before.Type ?? ''} and keeps its type.`, {
    hint: `Leave --type out, or delete it and make it anew as a ${type}.`,
  });
}

function checkLength({ name, length, tier }: PutParameterInput, before: ParameterMetadata | undefined): void {
  if (length === undefined) return;
  const given = tier ?? (before?.Tier === 'Advanced' ? 'Advanced' : 'Standard');
  const limit = limits[given];
  if (length <= limit) return;
  const advanced = length <= limits.Advanced;
  throw new UsageError(
    `The value of ${name} has ${length} characters, and the ${given} tier takes ${limit} (${limit / 1024} KiB).`,
    {
      hint: advanced
        ? 'The Advanced tier takes 8192 (8 KiB) and costs 0.05 USD a month: --tier Advanced'
        : 'No tier takes more than 8192 characters (8 KiB): keep it in Secrets Manager (64 KiB) or S3.',
    },
  );
}

function dateOf({ LastModifiedDate: date }: ParameterMetadata): string {
  return date?.toISOString() ?? 'at a time that is not known';
}
