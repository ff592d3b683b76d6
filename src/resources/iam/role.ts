import type { Connection } from '../../aws/connection.ts';
import type { Role as RoleData } from '../../wire/generated/iam.ts';
import { PolicyHolder } from './holder.ts';
import { policyText } from './iam-object.ts';
import { InstanceProfile } from './instance-profile.ts';
import { Listed } from './listed.ts';

/** A role, by its name. */
export class Role extends PolicyHolder<RoleData> {
  constructor(connection: Connection, name: string, data?: RoleData) {
    super(connection, name, 'Role', data);
  }

  protected async read(): Promise<RoleData> {
    return (await this.connection.call('iam', 'GetRole', { RoleName: this.name })).Role;
  }

  /** The profiles that carry it to instances. */
  get instanceProfiles(): Listed<InstanceProfile> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const page of connection.pages('iam', 'ListInstanceProfilesForRole', { RoleName: name }))
        yield page.InstanceProfiles.map(
          (data) => new InstanceProfile(connection, data.InstanceProfileName, data),
        );
    });
  }

  /** Who may assume it, as text; loads the role when it was not. */
  async assumeRolePolicy(): Promise<string> {
    const data = this.data ?? (await this.load()).data;
    return decodeURIComponent(data?.AssumeRolePolicyDocument ?? '');
  }

  /** Says anew who may assume it. */
  async updateAssumeRolePolicy(document: string | object): Promise<void> {
    const input = { RoleName: this.name, PolicyDocument: policyText(document) };
    await this.connection.call('iam', 'UpdateAssumeRolePolicy', input);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteRole', { RoleName: this.name });
  }
}
