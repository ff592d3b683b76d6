import { NuageError, UsageError } from '../../errors.ts';
import type { DescribeSecretResponse } from '../../wire/generated/secretsmanager.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { StepBody, Undo } from '../plan/step.ts';
import { describeCall, findSecret, versionWith } from './find-secret.ts';

export interface PutSecretInput {
  readonly name: string;
  /** Where the value comes from when the step is taken, as `{ $secret: … }`: a plan never holds it. */
  readonly value: JsonObject;
  /** Its length in bytes, as far as it is known now. */
  readonly length?: number | undefined;
  readonly description?: string | undefined;
  readonly keyId?: string | undefined;
  /** `create`: it must not be there. `update`: it must. `put`: either. */
  readonly mode: 'create' | 'update' | 'put';
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const mostBytes = 65_536;

/** Plans to write a secret: a new one, or a new version of one that is there. */
export async function planPutSecret(input: PutSecretInput, context: OperationContext): Promise<Plan> {
  const operation = `secrets ${input.mode}`;
  const { account, region, connection } = await onePlace(operation, context);
  if ((input.length ?? 0) > mostBytes)
    throw new UsageError(
      `The value of ${input.name} has ${input.length} bytes, and a secret takes ${mostBytes}.`,
    );
  const before = await findSecret(connection, input.name);
  check(input, before);
  const body = before === undefined ? creation(input, context) : newVersion(input, before, context);
  const step = { id: 'put-secret', account, region, target: input.name, after: [], ...body };
  const { value: _value, length: _length, ...asked } = input;
  const header = JSON.parse(JSON.stringify(asked)) as JsonObject;
  return drawPlan({ operation, input: header, places: [{ account, region }] }, [step], context);
}

function check({ name, mode }: PutSecretInput, before: DescribeSecretResponse | undefined): void {
  if (before?.DeletedDate !== undefined)
    throw new NuageError('SecretIsDeleted', `${name} waits for its deletion.`, {
      hint: `Take it back first: nuage secrets restore ${name}`,
    });
  if (mode === 'create' && before !== undefined)
    throw new NuageError('SecretAlreadyExists', `${name} is there. Nothing was changed.`, {
      hint: `Write a new version with: nuage secrets update ${name}`,
    });
  if (mode === 'update' && before === undefined)
    throw new NuageError('SecretNotFound', `There is no secret ${name}.`, {
      hint: `Make it with: nuage secrets create ${name}`,
    });
}

type Body = StepBody & { readonly undo: Undo };

function creation(input: PutSecretInput, { random }: OperationContext): Body {
  const { name, description, keyId } = input;
  const remove = { SecretId: name, RecoveryWindowInDays: 7 };
  return {
    call: {
      service: 'secretsmanager',
      action: 'CreateSecret',
      input: {
        Name: name,
        SecretString: input.value,
        ClientRequestToken: random.uuid(),
        Tags: [{ Key: 'nuage:created-by', Value: 'nuage' }],
        ...(description === undefined ? {} : { Description: description }),
        ...(keyId === undefined ? {} : { KmsKeyId: keyId }),
      },
    },
    change: 'create',
    reason: 'a new secret',
    requires: [],
    undo: {
      steps: [
        {
          call: { service: 'secretsmanager', action: 'DeleteSecret', input: remove },
          change: 'delete',
          reason: 'as it was; it can be restored for seven days',
          requires: [],
        },
      ],
    },
  };
}

function newVersion(
  input: PutSecretInput,
  before: DescribeSecretResponse,
  { random }: OperationContext,
): Body {
  const { name, description, keyId } = input;
  const token = random.uuid();
  const current = versionWith(before, 'AWSCURRENT');
  const back = {
    SecretId: name,
    VersionStage: 'AWSCURRENT',
    MoveToVersionId: current ?? '',
    RemoveFromVersionId: token,
  };
  return {
    call: {
      service: 'secretsmanager',
      action: 'UpdateSecret',
      input: {
        SecretId: name,
        SecretString: input.value,
        ClientRequestToken: token,
        ...(description === undefined ? {} : { Description: description }),
        ...(keyId === undefined ? {} : { KmsKeyId: keyId }),
      },
    },
    change: 'update',
    reason: 'a new version; the one before stays as AWSPREVIOUS',
    requires: [{ call: describeCall(name), path: 'ARN', equals: before.ARN ?? null }],
    undo:
      current === undefined
        ? { impossible: 'it had no value before' }
        : {
            steps: [
              {
                call: { service: 'secretsmanager', action: 'UpdateSecretVersionStage', input: back },
                change: 'update',
                reason: 'the version before is current again',
                requires: [],
              },
            ],
          },
  };
}
