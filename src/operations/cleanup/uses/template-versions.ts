import type { Connection } from '../../../aws/connection.ts';
import { readTemplatePins } from '../../ec2/template-pins.ts';

/** How a version of a template is named in plans: `lt-0123:4`. */
export function versionName(template: string, version: number | string): string {
  return `${template}:${version}`;
}

/**
 * Who launches from a version of a launch template, or was launched from it, in words; by `versionName`, with the name
 * of the template where whoever pins it tells no id.
 */
export async function templateVersionsInUse(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>();
  for (const [template, versions] of await readTemplatePins(connection))
    for (const [version, by] of versions) users.set(versionName(template, version), `${by} pins it`);
  // AWS sets both tags on what was launched from a template.
  const Filters = [{ Name: 'tag-key', Values: ['aws:ec2launchtemplate:id'] }];
  const instances = connection.pages('ec2', 'DescribeInstances', { Filters, MaxResults: 1000 });
  for await (const page of instances)
    for (const { Instances = [] } of page.Reservations ?? [])
      for (const { InstanceId, State, Tags = [] } of Instances) {
        if (State?.Name === 'terminated') continue;
        const tag = (key: string): string => Tags.find(({ Key }) => Key === key)?.Value ?? '';
        const name = versionName(tag('aws:ec2launchtemplate:id'), tag('aws:ec2launchtemplate:version'));
        if (!users.has(name)) users.set(name, `the instance ${InstanceId} was launched from it`);
      }
  return users;
}
