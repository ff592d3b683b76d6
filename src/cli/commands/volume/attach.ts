import { planAttach } from '../../../operations/ec2/volumes/attach.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to attach a volume to an instance of the same zone, asks, and sees it attached. Without --device it gets the first name from /dev/sdf to /dev/sdp that is free. The run is kept: nuage undo detaches it.',
  examples: [
    {
      line: 'nuage volume attach vol-0123456789abcdef0 i-0123456789abcdef0',
      does: 'Attach it under a free name',
    },
  ],
  actions: ['ec2:AttachVolume', 'ec2:DescribeInstances', 'ec2:DescribeVolumes'],
  flags: { device: one(text('DEVICE', 'the device name, such as /dev/sdf')) },
  positionals: {
    volume: required(text('VOLUME', 'the id of a volume')),
    instance: required(text('INSTANCE', 'the id of an instance')),
  },
  async run({ flags: { device }, positionals }, context) {
    await using session = await openSession(context);
    const input = { ...positionals, ...(device === undefined ? {} : { device }) };
    await using plan = await planAttach(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
