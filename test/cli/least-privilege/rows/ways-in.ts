import { generateKeyPairSync } from 'node:crypto';
import type { Rows, Stage } from '../row.ts';

async function key({ aws }: Stage): Promise<void> {
  await aws.call('ec2', 'CreateKeyPair', { KeyName: 'web' });
}

/** A line of `.pub`, as ssh-keygen writes it. */
function publicKey(): string {
  const { publicKey: made } = generateKeyPairSync('ed25519');
  const raw = made.export({ format: 'der', type: 'spki' }).subarray(-32);
  const part = (bytes: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const blob = Buffer.concat([part(Buffer.from('ssh-ed25519')), part(raw)]);
  return `ssh-ed25519 ${blob.toString('base64')} anna\n`;
}

const mine = ['default', '--cidr', '198.51.100.7'];

/** Key pairs, and ways in for a while. */
export const waysIn: Rows = {
  'keys list': async (stage) => {
    await key(stage);
    return [];
  },
  'keys create': async () => ['web', '--file', 'web.pem', '--yes'],
  'keys import': async ({ file }) => {
    file('id.pub', publicKey());
    return ['web', 'id.pub', '--yes'];
  },
  'keys cleanup': async (stage) => {
    await key(stage);
    await stage.cloud.clock.advance('100d');
    return ['--all', '--yes'];
  },
  'bastion open': async ({ aws }) => {
    // The default group is made with the first call.
    await aws.call('ec2', 'DescribeSecurityGroups', {});
    return [...mine, '--for', '30m', '--yes'];
  },
  'bastion close': async ({ nuage }) => {
    await nuage('bastion', 'open', ...mine, '--for', '30m', '--yes');
    return ['default', '--everyone', '--yes'];
  },
  'bastion list': async ({ nuage }) => {
    await nuage('bastion', 'open', ...mine, '--for', '30m', '--yes');
    return [];
  },
  'bastion status': async ({ nuage }) => {
    await nuage('bastion', 'open', ...mine, '--for', '30m', '--yes');
    return mine;
  },
};
