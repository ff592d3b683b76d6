/** AWS's own runbooks: their parameters and what they do are AWS's, the descriptions are ours. */
interface AwsRunbook {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const ROLE = {
  AutomationAssumeRole: {
    type: 'String',
    description: '(Optional) The role as which the steps call; whoever starts the runbook when it is empty.',
    default: '',
  },
};

const INSTANCES = { InstanceId: { type: 'StringList', description: '(Required) The instances.' } };

function runbook(
  name: string,
  description: string,
  parameters: Readonly<Record<string, object>>,
  mainSteps: readonly object[],
  outputs: readonly string[] = [],
): AwsRunbook {
  return {
    name,
    content: {
      schemaVersion: '0.3',
      description,
      assumeRole: '{{ AutomationAssumeRole }}',
      parameters: { ...parameters, ...ROLE },
      mainSteps,
      ...(outputs.length === 0 ? {} : { outputs }),
    },
  };
}

const change = (name: string, DesiredState: string, more: object = {}, inputs: object = {}) => ({
  name,
  action: 'aws:changeInstanceState',
  ...more,
  inputs: { InstanceIds: '{{ InstanceId }}', DesiredState, ...inputs },
});

const ec2 = (name: string, Api: string, inputs: object, more: object = {}) => ({
  name,
  action: 'aws:executeAwsApi',
  inputs: { Service: 'ec2', Api, ...inputs },
  ...more,
});

/** https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/automation-runbook-reference.html */
export const RUNBOOKS: readonly AwsRunbook[] = [
  runbook('AWS-StartEC2Instance', 'Starts instances.', INSTANCES, [change('startInstances', 'running')]),
  runbook('AWS-StopEC2Instance', 'Stops instances.', INSTANCES, [
    change('stopInstances', 'stopped', { onFailure: 'step:forceStopInstances', isEnd: true }),
    change('forceStopInstances', 'stopped', {}, { Force: true }),
  ]),
  runbook('AWS-RestartEC2Instance', 'Stops instances and starts them again.', INSTANCES, [
    change('stopInstances', 'stopped'),
    change('startInstances', 'running'),
  ]),
  runbook('AWS-TerminateEC2Instance', 'Terminates instances.', INSTANCES, [
    change('terminateInstances', 'terminated'),
  ]),
  runbook(
    'AWS-CreateSnapshot',
    'Makes a snapshot of a volume.',
    {
      VolumeId: { type: 'String', description: '(Required) The volume.' },
      Description: { type: 'String', description: '(Optional) What the snapshot is for.', default: '' },
    },
    [
      ec2(
        'createSnapshot',
        'CreateSnapshot',
        { VolumeId: '{{ VolumeId }}', Description: '{{ Description }}' },
        {
          outputs: [{ Name: 'SnapshotId', Selector: '$.SnapshotId', Type: 'String' }],
        },
      ),
      {
        name: 'verifySnapshot',
        action: 'aws:waitForAwsResourceProperty',
        timeoutSeconds: 7200,
        inputs: {
          Service: 'ec2',
          Api: 'DescribeSnapshots',
          SnapshotIds: ['{{ createSnapshot.SnapshotId }}'],
          PropertySelector: '$.Snapshots[0].State',
          DesiredValues: ['completed'],
        },
      },
    ],
    ['createSnapshot.SnapshotId'],
  ),
  runbook(
    'AWS-CreateImage',
    'Makes an image of an instance.',
    {
      InstanceId: { type: 'String', description: '(Required) The instance.' },
      NoReboot: { type: 'Boolean', description: '(Optional) Leave it running.', default: false },
    },
    [
      {
        name: 'createImage',
        action: 'aws:createImage',
        inputs: {
          InstanceId: '{{ InstanceId }}',
          ImageName: '{{ InstanceId }}_{{ global:DATE_TIME }}',
          NoReboot: '{{ NoReboot }}',
        },
      },
    ],
    ['createImage.ImageId'],
  ),
  runbook(
    'AWS-ResizeInstance',
    'Stops an instance, changes its type and starts it again.',
    {
      InstanceId: { type: 'String', description: '(Required) The instance.' },
      InstanceType: { type: 'String', description: '(Required) The type.' },
    },
    [
      change('stopInstance', 'stopped'),
      ec2('resizeInstance', 'ModifyInstanceAttribute', {
        InstanceId: '{{ InstanceId }}',
        InstanceType: { Value: '{{ InstanceType }}' },
      }),
      change('startInstance', 'running'),
    ],
  ),
  runbook(
    'AWS-AttachEBSVolume',
    'Attaches a volume to an instance.',
    {
      Device: { type: 'String', description: '(Required) The name of the device.' },
      InstanceId: { type: 'String', description: '(Required) The instance.' },
      VolumeId: { type: 'String', description: '(Required) The volume.' },
    },
    [
      ec2('attachVolume', 'AttachVolume', {
        Device: '{{ Device }}',
        InstanceId: '{{ InstanceId }}',
        VolumeId: '{{ VolumeId }}',
      }),
      {
        name: 'verifyAttachment',
        action: 'aws:waitForAwsResourceProperty',
        timeoutSeconds: 300,
        inputs: {
          Service: 'ec2',
          Api: 'DescribeVolumes',
          VolumeIds: ['{{ VolumeId }}'],
          PropertySelector: '$.Volumes[0].State',
          DesiredValues: ['in-use'],
        },
      },
    ],
  ),
];
