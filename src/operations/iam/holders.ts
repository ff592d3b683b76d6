import type { Connection } from '../../aws/connection.ts';
import {
  attachedPages,
  inlineDocument,
  inlinePages,
  type HolderKind,
} from '../../resources/iam/holder-pages.ts';
import { attachment, type IdentityKind } from './identities.ts';
import type { IamChange } from './plan-iam.ts';

const titles: Readonly<Record<IdentityKind, HolderKind>> = { user: 'User', group: 'Group', role: 'Role' };

/** What takes the policies off a user, group or role; inline ones are read, so that an undo can write them again. */
export async function policiesOff(
  connection: Connection,
  kind: IdentityKind,
  name: string,
): Promise<readonly IamChange[]> {
  const title = titles[kind];
  const changes: IamChange[] = [];
  for await (const { AttachedPolicies = [] } of attachedPages(connection, title, name))
    changes.push(
      ...AttachedPolicies.map(({ PolicyArn = '' }) => ({
        id: `detach-${PolicyArn}`,
        ...attachment('Detach', kind, name, PolicyArn),
        target: name,
        change: 'update' as const,
        reason: `${PolicyArn} is attached`,
        undo: attachment('Attach', kind, name, PolicyArn),
      })),
    );
  for await (const { PolicyNames = [] } of inlinePages(connection, title, name))
    for (const PolicyName of PolicyNames) {
      const input = { [`${title}Name`]: name, PolicyName };
      const PolicyDocument = await inlineDocument(connection, title, name, PolicyName);
      changes.push({
        id: `policy-${PolicyName}`,
        action: `Delete${title}Policy`,
        input,
        target: name,
        change: 'delete',
        reason: `the inline policy ${PolicyName}`,
        undo: { action: `Put${title}Policy`, input: { ...input, PolicyDocument } },
      });
    }
  return changes;
}
