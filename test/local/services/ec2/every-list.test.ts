import { expect, test } from 'vitest';
import { connect } from '../../../../src/aws/connect.ts';
import { LocalCloud } from '../../../../src/local/cloud.ts';
import { systemClock } from '../../../../src/system.ts';
import { loadService } from '../../../../src/wire/service.ts';
import { CountingRandom } from '../../../operations/plan/rig.ts';
import { exampleInput } from '../../access/reference/example-input.ts';

/** What AWS offers for sale or measures, which nobody here knows: these say by name that they are not there. */
const notThere: readonly string[] = [
  'DescribeCapacityBlockExtensionOfferings',
  'DescribeCapacityBlockOfferings',
  'DescribeFpgaImages',
  'DescribeHostReservationOfferings',
  'DescribeInstanceImageMetadata',
  'DescribeInstanceTopology',
  'DescribeReservedInstancesOfferings',
  'GetAwsNetworkPerformanceData',
  'GetCapacityManagerMetricData',
  'GetCapacityManagerMetricDimensions',
  'GetCapacityManagerMonitoredTagKeys',
  'GetInstanceTypesFromInstanceRequirements',
  'GetSpotPlacementScores',
  'GetVpnConnectionDeviceTypes',
];

/** The codes of what is asked for by a name that is none. */
const refusal = /NotFound|Malformed|^Invalid|^MissingParameter$|^UnsupportedOperation$/;

test('every list that pages and every waiter of EC2 answers, or is known not to be there', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const connection = await connect({
    region: 'us-east-1',
    credentials: cloud.rootKey,
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
    clock: systemClock,
    random: new CountingRandom(),
    environment: {},
    home: '/nonexistent',
  });
  const ec2 = loadService('ec2');
  const waited = new Set(ec2.waiterNames.map((name) => ec2.waiter(name)?.operation));
  const absent: string[] = [];
  const strange: string[] = [];
  for (const name of ec2.operationNames) {
    const operation = ec2.operation(name);
    if (operation === undefined || (operation.paginator === undefined && !waited.has(name))) continue;
    try {
      const input = exampleInput(operation, false);
      const known = name as 'DescribeVpcs';
      if (operation.paginator === undefined) await connection.call('ec2', known, input);
      else await connection.pages('ec2', known, input)[Symbol.asyncIterator]().next();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code === 'NotImplemented') absent.push(name);
      else if (!refusal.test(code)) strange.push(`${name}: ${code}`);
    }
  }
  expect(absent.sort()).toEqual(notThere);
  expect(strange).toEqual([]);
});
