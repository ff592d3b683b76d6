import type { ActionContext } from '../../../action.ts';
import { instances } from '../../ec2/port.ts';
import { configurationExists, instanceInvalid } from '../errors.ts';
import { configurations } from '../state.ts';

/**
 * Makes a launch configuration of an instance, and answers its name. Tags, block devices and addresses are not taken
 * over: https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-lc-with-instanceID.html
 */
export function configurationFrom(
  { state, random, now }: ActionContext,
  instanceId: string,
  name: string,
): string {
  const instance = state.table(instances).get(instanceId);
  if (instance === undefined) throw instanceInvalid(instanceId);
  const table = state.table(configurations);
  if (table.get(name) !== undefined) throw configurationExists(name);
  table.put({
    LaunchConfigurationName: name,
    ImageId: instance.image.id,
    InstanceType: instance.type,
    KeyName: instance.keyName,
    InstanceMonitoring: { Enabled: instance.monitoring },
    key: random.uuid(),
    created: now,
  });
  return name;
}
