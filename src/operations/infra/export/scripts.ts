import type { Connection } from '../../../aws/connection.ts';
import type { Found } from '../resource.ts';
import type { BesideFile } from './telling.ts';
import { wordOf } from './written.ts';

/** The script that a machine or a template is launched with. */
export interface Script {
  /** The file beside, as the stack's file names it. */
  readonly path?: string;
  /** Why it is in no file. */
  readonly note?: string;
}

export interface Scripts {
  readonly byId: ReadonlyMap<string, Script>;
  readonly beside: readonly BesideFile[];
}

/** User data may hold secrets: it is read only for those who ask for it in files beside. Equal scripts are one file. */
export async function readScripts(
  found: readonly Found[],
  connection: Connection,
  folder: string | undefined,
): Promise<Scripts> {
  const byId = new Map<string, Script>();
  const beside = new Map<string, BesideFile>();
  for (const { kind, id, address, attributes } of found) {
    const { userData } = attributes;
    if ((kind !== 'instance' && kind !== 'launch-template') || typeof userData !== 'string') continue;
    if (folder === undefined) {
      byId.set(id, {
        note: `its user data (${userData}) is not written, as it may hold secrets: --files FOLDER does`,
      });
      continue;
    }
    const bytes = await (kind === 'instance' ? ofInstance : ofTemplate)(id, connection);
    if (!bytes.equals(Buffer.from(bytes.toString('utf8')))) {
      byId.set(id, { note: 'its user data is no text' });
      continue;
    }
    const path =
      [...beside.values()].find((one) => bytes.equals(one.bytes))?.path ??
      `${folder}/${kind}-${wordOf(address)}.sh`;
    beside.set(path, { path, bytes });
    byId.set(id, { path });
  }
  return { byId, beside: [...beside.values()] };
}

async function ofInstance(InstanceId: string, connection: Connection): Promise<Buffer> {
  const answer = await connection.call('ec2', 'DescribeInstanceAttribute', {
    InstanceId,
    Attribute: 'userData',
  });
  return Buffer.from(answer.UserData?.Value ?? '', 'base64');
}

async function ofTemplate(LaunchTemplateId: string, connection: Connection): Promise<Buffer> {
  const input = { LaunchTemplateId, Versions: ['$Default'] };
  const { LaunchTemplateVersions = [] } = await connection.call(
    'ec2',
    'DescribeLaunchTemplateVersions',
    input,
  );
  return Buffer.from(LaunchTemplateVersions[0]?.LaunchTemplateData?.UserData ?? '', 'base64');
}
