import { createdBy, planCreate } from '../../../operations/ec2/create.ts';
import { imageNames } from '../../../operations/ec2/find-image.ts';
import { many, one, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { readInput } from '../../read-input.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { duration, file, integer, tag, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans instances of the newest image of a name, asks, makes them in one call and sees them through to running. One that dies on the way is reported with AWS's reason.

Safe by default: the metadata service answers to session tokens only (IMDSv2) over one hop (two with --containers), and root volumes are encrypted. The call carries a token that is kept with the run, so resuming it never makes a second set.

Image names: ${imageNames.join(', ')}. The plan holds the user data, so it must hold no secret. The run is kept: nuage undo terminates what was created.`,
  examples: [
    {
      line: 'nuage ec2 create --name web --type t3.micro --key laptop --group web',
      does: 'One instance of Amazon Linux 2023 in the default VPC',
    },
    {
      line: 'nuage ec2 create --image ubuntu-24.04 --type t4g.small --count 3 --root-size 20 --user-data setup.sh',
      does: 'Three of Ubuntu on Graviton that set themselves up',
    },
    {
      line: 'nuage ec2 create --name ci --containers --protect --tag Environment=test --yes',
      does: 'One for containers, protected from termination, without asking',
    },
  ],
  actions: [
    'ec2:CreateTags',
    'ec2:DescribeImages',
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceTypes',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeVpcs',
    'ec2:RunInstances',
    'iam:PassRole',
    'ssm:GetParameter',
  ],
  flags: {
    image: one(text('IMAGE', 'a name, a public parameter (/aws/service/…) or an image id'), 'al2023'),
    type: one(text('TYPE', 'the instance type'), 't3.micro'),
    count: one(integer('COUNT', 'how many', { minimum: 1 }), '1'),
    name: one(text('NAME', 'the tag Name')),
    tag: many(tag('a tag for instance, volumes and interface; repeat it for several'), { short: 't' }),
    key: one(text('KEY-PAIR', 'the name of a key pair')),
    group: many(text('GROUP', 'a security group by name or id; repeat it for several')),
    subnet: one(text('SUBNET', 'the id of a subnet; one of the default VPC when absent')),
    'public-ip': toggle('with a public address, whatever the subnet says'),
    'no-public-ip': toggle('without a public address, whatever the subnet says'),
    'root-size': one(integer('GIB', 'GiB of the root volume', { minimum: 1, maximum: 65_536 })),
    'instance-profile': one(text('INSTANCE-PROFILE', 'an instance profile by name or ARN')),
    'user-data': one(file('a script or cloud-init document; - reads standard input')),
    containers: toggle('metadata over two hops, so that containers reach it'),
    'imds-v1': toggle('also allow metadata without a session token'),
    unencrypted: toggle('leave the encryption of the root volume as the account has it'),
    protect: toggle('protect from termination'),
    monitoring: toggle('metrics each minute instead of each five, which costs'),
    'no-wait': toggle('do not wait until they run'),
    timeout: one(duration('how long they may take to run'), '5m'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const userData = flags['user-data'];
    const publicIp = flags['public-ip'] ? true : flags['no-public-ip'] ? false : undefined;
    const input = {
      image: flags.image,
      type: flags.type,
      count: flags.count,
      groups: flags.group,
      tags: { ...session.configuration.tags, ...tagsOf(flags.tag) },
      containers: flags.containers,
      imdsV1: flags['imds-v1'],
      unencrypted: flags.unencrypted,
      protect: flags.protect,
      monitoring: flags.monitoring,
      verifyWithinMs: flags['no-wait'] ? 0 : flags.timeout,
      ...(flags.name === undefined ? {} : { name: flags.name }),
      ...(flags.key === undefined ? {} : { keyName: flags.key }),
      ...(flags.subnet === undefined ? {} : { subnet: flags.subnet }),
      ...(publicIp === undefined ? {} : { publicIp }),
      ...(flags['root-size'] === undefined ? {} : { rootGib: flags['root-size'] }),
      ...(flags['instance-profile'] === undefined ? {} : { profile: flags['instance-profile'] }),
      ...(userData === undefined ? {} : { userData: await readInput(userData, context) }),
    };
    await using plan = await planCreate(input, session.operations);
    return await carryOut(plan, session, context, async ({ run }) => {
      const created = run === undefined ? [] : await createdBy(run, session.operations);
      return created.length === 0 ? {} : { more: { created } };
    });
  },
});
