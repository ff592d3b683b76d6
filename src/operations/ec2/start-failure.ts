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
  const said = `AWS says ${code}${message === undefined || message.startsWith(code) ? '' : `: ${message}`}.`;
  if (code !== 'Client.InternalError') {
    const hint = remedies[code];
    return hint === undefined ? { message: said } : { message: said, hint };
  }
  const volumes = (instance?.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? []);
  const described =
    volumes.length === 0
      ? undefined
      : await connection.call('ec2', 'DescribeVolumes', { VolumeIds: volumes });
  const encrypted = (described?.Volumes ?? []).filter((volume) => volume.Encrypted === true);
  if (encrypted.length === 0) {
    return { message: said, hint: 'The usual reason is an encrypted volume whose key may not be used.' };
  }
  const named = encrypted
    .map((volume) => `${volume.VolumeId} with ${volume.KmsKeyId ?? 'a key that is not named'}`)
    .join(', ');
  return {
    message: `${said} Encrypted volumes: ${named}.`,
    hint: `Grant whoever starts the instance ${keyGrants} on the key, also in the key's own policy when it belongs to another account, and see that the key is enabled.`,
  };
};

function instanceIn(answer: object): Instance | undefined {
  const reservations: unknown = Reflect.get(answer, 'Reservations');
  const first = (reservations as readonly { readonly Instances?: readonly Instance[] }[] | undefined)?.[0];
  return first?.Instances?.[0];
}
