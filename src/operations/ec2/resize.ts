import type { Connection } from '../../aws/connection.ts';
import type { Instance, InstanceTypeInfo } from '../../wire/generated/ec2.ts';
import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { stateOf } from './instance-facts.ts';
import { whyNotStopped, type Inclusions } from './left-alone.ts';
import { planInstances } from './plan-instances.ts';
import { retypeStep } from './retype-step.ts';
import { requireSelection, selectionAsJson, type InstanceSelection } from './selection.ts';
import { typeInfo } from './type-info.ts';
import { whileStopped } from './while-stopped.ts';

export interface ResizeInput extends InstanceSelection, Inclusions {
  /** The type that the instances get, such as `t3.large`. */
  readonly type: string;
}

/**
 * Plans to give instances another type: one that runs is stopped, changed and started again. What AWS would refuse
 * only after the stop (another architecture, no ENA, a zone without the type) is left alone with the reason. Undo
 * gives the old type back. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/change-instance-type-of-ebs-backed-instance.html
 */
export async function planResize(input: ResizeInput, context: OperationContext): Promise<Plan> {
  requireSelection(input, 'ec2 resize');
  const { type } = input;
  return planInstances(
    'ec2 resize',
    selectionAsJson(input),
    input,
    async (found, { connection, spotRequests }) => {
      const { id, instance } = found;
      const from = instance.InstanceType ?? '';
      const state = stateOf(instance);
      if (state === 'terminated' || state === 'shutting-down') return { leave: `it is ${state}` };
      if (from === type) return { leave: `it is a ${type} already` };
      const why =
        (await whyNotStopped(found, spotRequests, input)) ??
        whyNotChanged(instance) ??
        (await whyUnfit(instance, type, connection));
      if (why !== undefined) return { leave: why };
      const reason = `${from} becomes ${type}`;
      return whileStopped(found, reason, (after) => retypeStep(id, { from, to: type, reason, after }), {
        ...instance,
        InstanceType: type,
      });
    },
    context,
  );
}

function whyNotChanged(instance: Instance): string | undefined {
  if (instance.InstanceLifecycle === 'spot') return 'it is a Spot Instance: its type cannot be changed';
  if (instance.HibernationOptions?.Configured === true)
    return 'it was launched with hibernation: its type cannot be changed';
  return undefined;
}

/** Why an instance cannot run as a type; undefined when it can. An unknown type is an error. */
async function whyUnfit(
  instance: Instance,
  type: string,
  connection: Connection,
): Promise<string | undefined> {
  const info = await typeInfo(type, connection);
  return whyOtherMachine(instance, info, type) ?? (await whyNotOffered(instance, type, connection));
}

function whyOtherMachine(instance: Instance, info: InstanceTypeInfo, type: string): string | undefined {
  const { Architecture: architecture = 'x86_64', VirtualizationType: virtualization = 'hvm' } = instance;
  const runs = info.ProcessorInfo?.SupportedArchitectures ?? [];
  if (!runs.includes(architecture))
    return `its image is for ${architecture}, and ${type} is ${runs.join(', ')}`;
  if (!(info.SupportedVirtualizationTypes ?? []).includes(virtualization))
    return `its image is ${virtualization}, which ${type} does not run`;
  if (info.NetworkInfo?.EnaSupport === 'required' && instance.EnaSupport !== true)
    return `${type} needs enhanced networking (ENA), which it does not have`;
  const interfaces = instance.NetworkInterfaces?.length ?? 0;
  const most = info.NetworkInfo?.MaximumNetworkInterfaces ?? interfaces;
  return interfaces > most ? `it has ${interfaces} network interfaces, and ${type} takes ${most}` : undefined;
}

async function whyNotOffered(
  instance: Instance,
  type: string,
  connection: Connection,
): Promise<string | undefined> {
  const zone = instance.Placement?.AvailabilityZone;
  if (zone === undefined) return undefined;
  const { InstanceTypeOfferings = [] } = await connection.call('ec2', 'DescribeInstanceTypeOfferings', {
    LocationType: 'availability-zone',
    Filters: [
      { Name: 'instance-type', Values: [type] },
      { Name: 'location', Values: [zone] },
    ],
  });
  return InstanceTypeOfferings.length > 0 ? undefined : `${type} is not offered in ${zone}`;
}
