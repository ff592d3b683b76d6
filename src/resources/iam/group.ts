import type { Connection } from '../../aws/connection.ts';
import type { Group as GroupData } from '../../wire/generated/iam.ts';
import { PolicyHolder } from './holder.ts';
import { Listed } from './listed.ts';

/** A group of users, by its name. */
export class Group extends PolicyHolder {
  #data: GroupData | undefined;

  constructor(connection: Connection, name: string, data?: GroupData) {
    super(connection, name, 'Group');
    this.#data = data;
  }

  /** What AWS said of it when it was loaded last. */
  get data(): GroupData | undefined {
    return this.#data;
  }

  async load(): Promise<this> {
    const { Group: data } = await this.connection.call('iam', 'GetGroup', { GroupName: this.name });
    this.#data = data;
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  /** The names of its members. */
  get userNames(): Listed<string> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const { Users } of connection.pages('iam', 'GetGroup', { GroupName: name }))
        yield Users.map(({ UserName }) => UserName);
    });
  }

  async addUser(UserName: string): Promise<void> {
    await this.connection.call('iam', 'AddUserToGroup', { GroupName: this.name, UserName });
  }

  async removeUser(UserName: string): Promise<void> {
    await this.connection.call('iam', 'RemoveUserFromGroup', { GroupName: this.name, UserName });
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteGroup', { GroupName: this.name });
  }
}
