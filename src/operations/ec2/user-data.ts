import { UsageError } from '../../errors.ts';
import type { Connection } from '../../aws/connection.ts';
import type { OperationContext, Place } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { ActionCall, StepBody } from '../plan/step.ts';
import { stateOf } from './instance-facts.ts';
import { whyNotStopped } from './left-alone.ts';
import { oneInstance } from './one-instance.ts';
import { planInstances, type InstanceStep } from './plan-instances.ts';
import { whileStopped } from './while-stopped.ts';

/** User data before base64: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html */
const mostBytes = 16_384;

const stopTakesMs = 600_000;

export interface UserData extends Place {
  readonly id: string;
  /** Empty when the instance has none. */
  readonly bytes: Uint8Array;
}

/** The user data of an instance. */
export async function userData(id: string, context: OperationContext): Promise<UserData> {
  const { account, region, connection } = await oneInstance(id, context);
  return { account, region, id, bytes: Buffer.from(await readUserData(id, connection), 'base64') };
}

/**
 * Plans to replace the user data of an instance; one that runs is stopped and started again, because AWS changes it
 * only while it is stopped. cloud-init runs user data at the first boot alone, so what is set later is run only if the
 * data itself says so. The plan holds both the new and the old data. Undo brings back the old.
 */
export async function planUserData(
  { id, bytes }: { readonly id: string; readonly bytes: Uint8Array },
  context: OperationContext,
): Promise<Plan> {
  checkUserData(bytes);
  const next = Buffer.from(bytes).toString('base64');
  return planInstances(
    'ec2 user-data',
    { id, bytes: bytes.length },
    { ids: [id] },
    async (found, { connection, spotRequests }) => {
      const state = stateOf(found.instance);
      if (state === 'terminated' || state === 'shutting-down') return { leave: `it is ${state}` };
      const why = await whyNotStopped(found, spotRequests, {});
      if (why !== undefined) return { leave: why };
      const before = await readUserData(id, connection);
      if (before === next) return { leave: 'it has this user data already' };
      const reason = `its user data becomes ${bytes.length} bytes`;
      const change = (after: readonly string[]): InstanceStep => ({
        id: `user-data-${id}`,
        body: userDataBody(id, before, next, reason),
        undo: { steps: [userDataBody(id, next, before, 'the run changed it')] },
        after,
      });
      return whileStopped(found, reason, change);
    },
    context,
  );
}

/** Refuses user data that AWS would. */
export function checkUserData(bytes: Uint8Array): void {
  if (bytes.length <= mostBytes) return;
  throw new UsageError(`The user data has ${bytes.length} bytes, and AWS takes ${mostBytes}.`, {
    hint: 'Put the script into S3 and let the user data fetch it.',
  });
}

async function readUserData(id: string, connection: Connection): Promise<string> {
  const answer = await connection.call('ec2', 'DescribeInstanceAttribute', {
    InstanceId: id,
    Attribute: 'userData',
  });
  return answer.UserData?.Value ?? '';
}

function userDataBody(id: string, before: string, after: string, reason: string): StepBody {
  const call: ActionCall = {
    service: 'ec2',
    action: 'DescribeInstanceAttribute',
    input: { InstanceId: id, Attribute: 'userData' },
  };
  const path = "UserData.Value || ''";
  const state: ActionCall = { service: 'ec2', action: 'DescribeInstances', input: { InstanceIds: [id] } };
  return {
    change: 'update',
    call: {
      service: 'ec2',
      action: 'ModifyInstanceAttribute',
      input: { InstanceId: id, UserData: { Value: { $bytes: after } } },
    },
    reason,
    requires: [
      {
        call: state,
        path: 'Reservations[0].Instances[0].State.Name',
        equals: 'stopped',
        withinMs: stopTakesMs,
      },
      { call, path, equals: before },
    ],
    effect: { call, path, accepted: [], done: [after] },
  };
}
