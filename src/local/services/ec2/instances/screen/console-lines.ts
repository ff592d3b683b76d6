import { instanceType } from '../../../../../data/instance-types.ts';
import type { State } from '../../../../store/table.ts';
import { networkInterfaces } from '../../network/interface-row.ts';
import { volumes } from '../../volumes/volume-row.ts';
import { consoles } from '../../user-data/console-row.ts';
import type { InstanceRow } from '../instance-row.ts';

/**
 * What stands on the console of an instance. No machine writes it: the lines follow from what the cloud knows of the
 * instance, and the first and the last say so; between them stands what its user data wrote, which was really run.
 * Empty until it ran for the first time.
 */
export function consoleLines(row: InstanceRow, state: State): readonly string[] {
  if (!row.ranOnce) return [];
  const facts = instanceType(row.type);
  return [
    'Console of the local cloud: made from what is known of this instance.',
    `${time(row.launchTime)} ${row.id} starts as ${row.type}`,
    ...(row.currentBootMode === undefined ? [] : [`firmware: ${row.currentBootMode}`]),
    `processor: ${(row.cores ?? row.vcpus) * (row.threadsPerCore ?? 1)} vCPUs, ${row.image.architecture}`,
    ...(facts === undefined ? [] : [`memory: ${facts.MemoryInfo.SizeInMiB} MiB`]),
    `image: ${row.image.id}, ${row.image.platformDetails}`,
    ...row.blockDevices.map((device) => {
      const volume = state.table(volumes).get(device.volumeId);
      const size = volume === undefined ? '' : `, ${volume.size} GiB`;
      return `disk ${device.deviceName}: ${device.volumeId}${size}`;
    }),
    ...row.interfaceIds.flatMap((id, index) => {
      const network = state.table(networkInterfaces).get(id);
      return network === undefined
        ? []
        : [`network ${index}: ${network.macAddress}, ${network.addresses.join(' ')}`];
    }),
    `host name: ${row.privateDnsName}`,
    ...(row.userData === undefined
      ? []
      : [`user data: ${Buffer.from(row.userData, 'base64').length} bytes`, ...written(row, state)]),
    ...(row.rebootedAt === undefined || row.rebootedAt < row.launchTime
      ? []
      : [`${time(row.rebootedAt)} reboot`]),
    ...(row.endedAt === undefined ? [] : [`${time(row.endedAt)} ${row.state}`]),
    'No guest system runs behind this console: commands and user data run as processes.',
  ];
}

/** What the user data wrote, when it was run. */
function written({ id }: InstanceRow, state: State): string[] {
  return state.table(consoles).get(id)?.text.split('\n') ?? [];
}

/** When the console was last written: at the last start, reboot or end. */
export function consoleTime(row: InstanceRow): number {
  return Math.max(row.launchTime, row.rebootedAt ?? 0, row.endedAt ?? 0);
}

const time = (at: number): string => new Date(at).toISOString();
