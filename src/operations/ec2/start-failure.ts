import type { Connection } from '../../aws/connection.ts';
import type { Instance } from '../../wire/generated/ec2.ts';
import type { Explainer } from '../context.ts';

/** What a caller needs on a KMS key to start an instance on a volume that it encrypts: "How Amazon EBS uses KMS". */
const keyGrants =
  'kms:CreateGrant (with kms:GrantIsForAWSResource), kms:Decrypt, kms:DescribeKey, kms:GenerateDataKeyWithoutPlaintext and kms:ReEncrypt*';

/** What helps, by the code of `StateReason`: those that the EC2 API Reference lists. */
const remedies: Readonly<Record<string, string>> = {
  'Server.InsufficientInstanceCapacity':
    'AWS has no capacity for this type in this zone now: try again later, another type or another zone.',
  'Server.InternalError': 'An error inside AWS: start it again; if it happens again, ask AWS Support.',
  'Server.ScheduledStop': 'It was stopped by a scheduled retirement: see the events of the instance.',
  'Server.SpotInstanceShutdown': 'It was stopped because its Spot request or its price limit was not met.',
  'Server.SpotInstanceTermination': 'It was terminated because its Spot request was not met.',
  'Client.InstanceInitiatedShutdown': 'It shut itself down from inside: look at its console output.',
  'Client.InstanceTerminated': 'It was rebooted or terminated during AMI creation.',
  'Client.InvalidSnapshot.NotFound': 'A snapshot that its volumes come from does not exist.',
  'Client.UserInitiatedHibernate': 'Someone hibernated it meanwhile.',
  'Client.UserInitiatedShutdown': 'Someone stopped it meanwhile.',
  'Client.VolumeLimitExceeded': 'The limit of volumes or of total storage is reached: raise the quota.',
};

/** Says why an instance that was started is not running, and what to grant when its volume's key is the reason. */
export const explainStart: Explainer = async ({ connection }, answer) => {
  const instance = instanceIn(answer);
  const { Code: code, Message: message } = instance?.StateReason ?? {};
  if (code === undefined) return { message: 'AWS gives no reason.' };
  // The message usually repeats the code: `Client.InternalError: Client error on launch`.
  const said = `AWS says ${message?.startsWith(code) ? message : [code, ...(message === undefined ? [] : [message])].join(': ')}.`;
  if (code !== 'Client.InternalError') {
    const hint = remedies[code];
    return hint === undefined ? { message: said } : { message: said, hint };
  }
  const hint = `The usual reason is an encrypted volume whose key may not be used. Grant whoever starts the instance ${keyGrants} on the key, also in the key's own policy when it belongs to another account, and see that the key is enabled.`;
  const named = await encryptedVolumes(instance, connection);
  return { message: named === '' ? said : `${said} Encrypted volumes: ${named}.`, hint };
};

/** The instance's encrypted volumes with their keys, in words; empty when there are none or they cannot be read. */
async function encryptedVolumes(instance: Instance | undefined, connection: Connection): Promise<string> {
  const VolumeIds = (instance?.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? []);
  if (VolumeIds.length === 0) return '';
  // What AWS said about the start matters more than that the volumes may not be described.
  const { Volumes = [] } = await connection
    .call('ec2', 'DescribeVolumes', { VolumeIds })
    .catch(() => ({ Volumes: [] }));
  return Volumes.filter((volume) => volume.Encrypted === true)
    .map((volume) => `${volume.VolumeId} with ${volume.KmsKeyId ?? 'a key that is not named'}`)
    .join(', ');
}

function instanceIn(answer: object): Instance | undefined {
  const reservations: unknown = Reflect.get(answer, 'Reservations');
  const first = (reservations as readonly { readonly Instances?: readonly Instance[] }[] | undefined)?.[0];
  return first?.Instances?.[0];
}
