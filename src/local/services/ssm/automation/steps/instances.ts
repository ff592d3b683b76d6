import { select } from '../select.ts';
import { callApi } from './call-api.ts';
import { LOOK_MS, StepFailure } from './step-action.ts';
import type { StepAction, StepContext } from './step-action.ts';

const VERBS: Readonly<Record<string, string>> = {
  running: 'StartInstances',
  stopped: 'StopInstances',
  terminated: 'TerminateInstances',
};

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
const flag = (value: unknown): boolean => value === true || value === 'true';

async function statesOf(step: StepContext, InstanceIds: readonly string[]): Promise<string[]> {
  const answer = await callApi(step, 'ec2', 'DescribeInstances', { InstanceIds });
  return texts(select(answer, '$.Reservations[*].Instances[*].State.Name'));
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-changestate.html */
export const changeInstanceState: StepAction = async (step) => {
  const { inputs, begun, phase } = step;
  const ids = texts(inputs['InstanceIds']);
  const desired = String(inputs['DesiredState']);
  const verb = VERBS[desired];
  if (verb === undefined)
    throw new StepFailure(`DesiredState ${desired} is not running, stopped or terminated.`);
  if (begun === undefined && !flag(inputs['CheckStateOnly'])) {
    const force = verb === 'StopInstances' && flag(inputs['Force']) ? { Force: true } : {};
    await callApi(step, 'ec2', verb, { InstanceIds: ids, ...force });
  }
  const states = await statesOf(step, ids);
  if (states.every((state) => state === desired))
    return { kind: 'done', outputs: { InstanceStates: states } };
  if (desired !== 'terminated' && states.includes('terminated'))
    throw new StepFailure(`Instance is terminated and cannot become ${desired}.`);
  return { kind: 'wait', until: phase.now() + LOOK_MS, begun: {} };
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-runinstance.html */
export const runInstances: StepAction = async (step) => {
  const { MinInstanceCount = 1, MaxInstanceCount = 1, IamInstanceProfileName, ...given } = step.inputs;
  const profile =
    IamInstanceProfileName === undefined ? {} : { IamInstanceProfile: { Name: IamInstanceProfileName } };
  const counts = { MinCount: Number(MinInstanceCount), MaxCount: Number(MaxInstanceCount) };
  const made =
    step.begun === undefined
      ? texts(
          select(
            await callApi(step, 'ec2', 'RunInstances', { ...given, ...profile, ...counts }),
            '$.Instances[*].InstanceId',
          ),
        )
      : texts(step.begun['ids']);
  const states = await statesOf(step, made);
  if (states.every((state) => state === 'running'))
    return { kind: 'done', outputs: { InstanceIds: made, InstanceStates: states } };
  if (states.includes('terminated')) throw new StepFailure('An instance ended before it ran.');
  return { kind: 'wait', until: step.phase.now() + LOOK_MS, begun: { ids: made } };
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-create.html */
export const createImage: StepAction = async (step) => {
  const { InstanceId, ImageName: Name, ImageDescription: Description, NoReboot } = step.inputs;
  const id =
    step.begun === undefined
      ? String(
          select(
            await callApi(step, 'ec2', 'CreateImage', {
              InstanceId,
              Name,
              ...(Description === undefined ? {} : { Description }),
              NoReboot: flag(NoReboot),
            }),
            '$.ImageId',
          ),
        )
      : String(step.begun['id']);
  const answer = await callApi(step, 'ec2', 'DescribeImages', { ImageIds: [id] });
  const state = select(answer, '$.Images[0].State');
  if (state === 'available') return { kind: 'done', outputs: { ImageId: id, ImageState: state } };
  if (state === 'failed') throw new StepFailure(`Image ${id} failed.`);
  return { kind: 'wait', until: step.phase.now() + LOOK_MS, begun: { id } };
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-delete.html */
export const deleteImage: StepAction = async (step) => {
  await callApi(step, 'ec2', 'DeregisterImage', { ImageId: step.inputs['ImageId'] });
  return { kind: 'done', outputs: {} };
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-createtag.html */
export const createTags: StepAction = async (step) => {
  const { ResourceIds, ResourceType = 'EC2', Tags } = step.inputs;
  const ids = texts(ResourceIds);
  if (ResourceType === 'EC2') await callApi(step, 'ec2', 'CreateTags', { Resources: ids, Tags });
  else
    for (const ResourceId of ids)
      await callApi(step, 'ssm', 'AddTagsToResource', { ResourceType, ResourceId, Tags });
  return { kind: 'done', outputs: {} };
};
