import type { Connection } from '../../aws/connection.ts';
import type { Role as RoleData } from '../../wire/generated/iam.ts';
import { PolicyHolder } from './holder.ts';

/** A role, by its name. */
export class Role extends PolicyHolder {
  #data: RoleData | undefined;

  constructor(connection: Connection, name: string, data?: RoleData) {
    super(connection, name, 'Role');
    this.#data = data;
  }

  /** What AWS said of it when it was loaded last. */
  get data(): RoleData | undefined {
    return this.#data;
  }

  async load(): Promise<this> {
    const { Role: data } = await this.connection.call('iam', 'GetRole', { RoleName: this.name });
    this.#data = data;
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  /** Says anew who may assume it. */
  async updateAssumeRolePolicy(document: string | object): Promise<void> {
    const PolicyDocument = typeof document === 'string' ? document : JSON.stringify(document);
    await this.connection.call('iam', 'UpdateAssumeRolePolicy', { RoleName: this.name, PolicyDocument });
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteRole', { RoleName: this.name });
  }
}
