import type { Connection } from '../../aws/connection.ts';
import type { InstanceProfile as InstanceProfileData } from '../../wire/generated/iam.ts';
import { IamObject } from './iam-object.ts';

/** What carries a role to instances, by its name. */
export class InstanceProfile extends IamObject<InstanceProfileData> {
  readonly name: string;

  constructor(connection: Connection, name: string, data?: InstanceProfileData) {
    super(connection, data);
    this.name = name;
  }

  protected async read(): Promise<InstanceProfileData> {
    const input = { InstanceProfileName: this.name };
    return (await this.connection.call('iam', 'GetInstanceProfile', input)).InstanceProfile;
  }

  /** The names of its roles, of which AWS allows one; loads the profile when it was not. */
  async roleNames(): Promise<readonly string[]> {
    const data = this.data ?? (await this.load()).data;
    return (data?.Roles ?? []).map(({ RoleName }) => RoleName);
  }

  async addRole(RoleName: string): Promise<void> {
    const input = { InstanceProfileName: this.name, RoleName };
    await this.connection.call('iam', 'AddRoleToInstanceProfile', input);
  }

  async removeRole(RoleName: string): Promise<void> {
    const input = { InstanceProfileName: this.name, RoleName };
    await this.connection.call('iam', 'RemoveRoleFromInstanceProfile', input);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteInstanceProfile', { InstanceProfileName: this.name });
  }
}
