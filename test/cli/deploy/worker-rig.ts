import { connect } from '../../../src/aws/connect.ts';
import type { Connection } from '../../../src/aws/connection.ts';
import { publicParameters } from '../../../src/data/public-images.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';
import { startCloud } from '../../support/cloud.ts';
import { temporaryDirectory } from '../support/terminal.ts';

export const region = 'eu-west-3';
/** A configuration with office hours, and further lines of that schedule. */
export const yaml = (more = ''): string =>
  `regions: [${region}]\nschedules:\n  office:\n    days: mon-fri\n    start: '08:00'\n    stop: '20:00'\n${more}`;

/** A cloud for a worker that is called by hand: it stands still, on a Friday of October 2027, until the test moves it. */
export async function workerRig() {
  const running = await startCloud({ lenient: true, time: '2027-10-22T10:00:00Z', frozen: true });
  const connection = await connect({
    region,
    credentials: running.cloud.rootKey,
    endpointUrl: running.endpoint,
    clock: systemClock,
    random: systemRandom,
    environment: {},
    home: '/nonexistent',
  });
  return {
    cloud: running.cloud,
    connection,
    home: temporaryDirectory(),
    environment: running.environment,
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}

/** Launches an instance on a schedule; gives its id. */
export async function launch(connection: Connection, schedule: string): Promise<string> {
  const image = publicParameters(connection.region)[
    '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'
  ];
  const { Instances = [] } = await connection.call('ec2', 'RunInstances', {
    ImageId: image ?? '',
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'nuage:schedule', Value: schedule }] }],
  });
  return Instances[0]?.InstanceId ?? '';
}

export async function stateOf(connection: Connection, id: string): Promise<string | undefined> {
  const answer = await connection.call('ec2', 'DescribeInstances', { InstanceIds: [id] });
  return answer.Reservations?.[0]?.Instances?.[0]?.State?.Name;
}
