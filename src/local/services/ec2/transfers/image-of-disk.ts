import type { TimerContext } from '../../../action.ts';
import { newImageId, putNewImage } from '../images/new-image.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import type { ImportTaskRow } from './transfer-rows.ts';

/** The image that an import makes of its disk. It is called as its task is. */
export function imageOfDisk(task: ImportTaskRow, snapshot: SnapshotRow, context: TimerContext): string {
  const windows = task.platform === 'Windows';
  const root = task.deviceName ?? '/dev/sda1';
  const row = putNewImage(
    context,
    {
      id: newImageId(context),
      name: task.id,
      description: task.description === '' ? `AWS-VMImport service: ${task.platform}` : task.description,
      architecture: task.architecture,
      virtualizationType: 'hvm',
      hypervisor: 'xen',
      rootDeviceName: root,
      rootDeviceType: 'ebs',
      enaSupport: true,
      platform: windows ? 'windows' : undefined,
      platformDetails: windows ? 'Windows' : 'Linux/UNIX',
      usageOperation: windows ? 'RunInstances:0002' : 'RunInstances',
      bootMode: task.bootMode,
      blockDevices: [
        {
          DeviceName: root,
          Ebs: {
            SnapshotId: snapshot.id,
            VolumeSize: snapshot.size,
            VolumeType: 'gp2',
            DeleteOnTermination: true,
            Encrypted: snapshot.encrypted,
          },
        },
      ],
      tags: task.tags,
    },
    snapshot.state === 'completed' ? undefined : snapshot.completionTime,
  );
  return row.id;
}
