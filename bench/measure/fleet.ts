import { Agent } from 'node:http';
import { prepareCall, send } from './load.ts';

export interface Fleet {
  readonly launches: number;
  readonly perLaunch: number;
  readonly zones: readonly string[];
  readonly image: string;
  readonly type: string;
  tagsOf(launch: number): readonly { readonly Key: string; readonly Value: string }[];
}

/** Launches machines on a server, so many at a time, zone by zone. */
export async function launchFleet(port: number, fleet: Fleet): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  for (let launch = 0; launch < fleet.launches; launch += 1) {
    const input = {
      ImageId: fleet.image,
      InstanceType: fleet.type,
      MinCount: fleet.perLaunch,
      MaxCount: fleet.perLaunch,
      Placement: { AvailabilityZone: fleet.zones[launch % fleet.zones.length] },
      TagSpecifications: [{ ResourceType: 'instance', Tags: fleet.tagsOf(launch) }],
    };
    await send(prepareCall('ec2', 'RunInstances', input, port), port, agent);
  }
  agent.destroy();
}
