import type { Connection } from '../../aws/connection.ts';
import type { AccessKey, AccessKeyMetadata, Tag, User as UserData } from '../../wire/generated/iam.ts';
import { Group } from './group.ts';
import { PolicyHolder } from './holder.ts';
import { Listed } from './listed.ts';

/** A user, by his name. */
export class User extends PolicyHolder {
  #data: UserData | undefined;

  constructor(connection: Connection, name: string, data?: UserData) {
    super(connection, name, 'User');
    this.#data = data;
  }

  /** What AWS said of him when he was loaded last. */
  get data(): UserData | undefined {
    return this.#data;
  }

  async load(): Promise<this> {
    const { User: data } = await this.connection.call('iam', 'GetUser', { UserName: this.name });
    this.#data = data;
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  get groups(): Listed<Group> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const { Groups } of connection.pages('iam', 'ListGroupsForUser', { UserName: name }))
        yield Groups.map((data) => new Group(connection, data.GroupName, data));
    });
  }

  get accessKeys(): Listed<AccessKeyMetadata> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const page of connection.pages('iam', 'ListAccessKeys', { UserName: name }))
        yield page.AccessKeyMetadata;
    });
  }

  /** A key with its secret, which AWS tells this once. */
  async createAccessKeyPair(): Promise<AccessKey> {
    const { AccessKey: made } = await this.connection.call('iam', 'CreateAccessKey', { UserName: this.name });
    return made;
  }

  async deleteAccessKey(AccessKeyId: string): Promise<void> {
    await this.connection.call('iam', 'DeleteAccessKey', { UserName: this.name, AccessKeyId });
  }

  async addGroup(GroupName: string): Promise<void> {
    await this.connection.call('iam', 'AddUserToGroup', { UserName: this.name, GroupName });
  }

  async removeGroup(GroupName: string): Promise<void> {
    await this.connection.call('iam', 'RemoveUserFromGroup', { UserName: this.name, GroupName });
  }

  async addTags(tags: Readonly<Record<string, string>>): Promise<void> {
    const Tags: Tag[] = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    await this.connection.call('iam', 'TagUser', { UserName: this.name, Tags });
  }

  /** Whoever holds something is not deleted: `nuage iam user delete` takes it off before. */
  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteUser', { UserName: this.name });
  }
}
