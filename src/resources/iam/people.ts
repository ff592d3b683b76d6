import type { Connection } from '../../aws/connection.ts';
import type { Group as GroupData, Tag, User as UserData } from '../../wire/generated/iam.ts';
import { AccessKey, AccessKeyPair } from './access-key.ts';
import { accessKeysOf, mfaDevicesOf, signingCertificatesOf } from './credential-lists.ts';
import { PolicyHolder } from './holder.ts';
import { IamObject } from './iam-object.ts';
import { Listed } from './listed.ts';
import { LoginProfile, MfaDevice, SigningCertificate } from './user-credentials.ts';

/** A user, by his name. Users and groups stand together: each leads to the other. */
export class User extends PolicyHolder<UserData> {
  constructor(connection: Connection, name: string, data?: UserData) {
    super(connection, name, 'User', data);
  }

  protected async read(): Promise<UserData | undefined> {
    return (await this.connection.call('iam', 'GetUser', { UserName: this.name })).User;
  }

  get groups(): Listed<Group> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const { Groups } of connection.pages('iam', 'ListGroupsForUser', { UserName: name }))
        yield Groups.map((data) => new Group(connection, data.GroupName, data));
    });
  }

  get accessKeys(): Listed<AccessKey> {
    return accessKeysOf(this.connection, { UserName: this.name });
  }

  get mfaDevices(): Listed<MfaDevice> {
    return mfaDevicesOf(this.connection, { UserName: this.name });
  }

  get signingCertificates(): Listed<SigningCertificate> {
    return signingCertificatesOf(this.connection, { UserName: this.name });
  }

  accessKey(id: string): AccessKey {
    return new AccessKey(this.connection, this.name, id);
  }

  loginProfile(): LoginProfile {
    return new LoginProfile(this.connection, this.name);
  }

  mfaDevice(serialNumber: string): MfaDevice {
    return new MfaDevice(this.connection, this.name, serialNumber);
  }

  signingCertificate(id: string): SigningCertificate {
    return new SigningCertificate(this.connection, this.name, id);
  }

  /** Makes a user of this name. */
  async create(more: { readonly path?: string; readonly tags?: Readonly<Record<string, string>> } = {}) {
    const input = { UserName: this.name, Path: more.path, Tags: tagList(more.tags ?? {}) };
    const { User: data } = await this.connection.call('iam', 'CreateUser', input);
    return new User(this.connection, this.name, data);
  }

  /** Gives him another name or path; what comes back is called by it. */
  async update({ name, path }: { readonly name?: string; readonly path?: string }): Promise<User> {
    const input = { UserName: this.name, NewUserName: name, NewPath: path };
    await this.connection.call('iam', 'UpdateUser', input);
    return new User(this.connection, name ?? this.name);
  }

  /** A key with its secret, which AWS tells this once. */
  async createAccessKeyPair(): Promise<AccessKeyPair> {
    const { AccessKey: made } = await this.connection.call('iam', 'CreateAccessKey', { UserName: this.name });
    return new AccessKeyPair(this.connection, this.name, made.AccessKeyId, made.SecretAccessKey);
  }

  async createLoginProfile(password: string, resetRequired = false): Promise<LoginProfile> {
    const profile = this.loginProfile();
    await profile.create(password, resetRequired);
    return profile;
  }

  /** Gives him a device, with two codes that it showed one after the other. */
  async enableMfa(serialNumber: string, code1: string, code2: string): Promise<MfaDevice> {
    const device = this.mfaDevice(serialNumber);
    await device.associate(code1, code2);
    return device;
  }

  async deleteAccessKey(id: string): Promise<void> {
    await this.accessKey(id).delete();
  }

  async addGroup(GroupName: string): Promise<void> {
    await this.connection.call('iam', 'AddUserToGroup', { UserName: this.name, GroupName });
  }

  async removeGroup(GroupName: string): Promise<void> {
    await this.connection.call('iam', 'RemoveUserFromGroup', { UserName: this.name, GroupName });
  }

  async addTags(tags: Readonly<Record<string, string>>): Promise<void> {
    await this.connection.call('iam', 'TagUser', { UserName: this.name, Tags: tagList(tags) });
  }

  /** Whoever holds something is not deleted: `nuage iam user delete` takes it off before. */
  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteUser', { UserName: this.name });
  }
}

function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Whoever asks, as long as he is a user. */
export class CurrentUser extends IamObject<UserData> {
  protected async read(): Promise<UserData | undefined> {
    return (await this.connection.call('iam', 'GetUser', {})).User;
  }

  /** He himself, by his name. */
  async user(): Promise<User> {
    const data = this.data ?? (await this.load()).data;
    return new User(this.connection, data?.UserName ?? '', data);
  }

  get accessKeys(): Listed<AccessKey> {
    return accessKeysOf(this.connection, {});
  }

  get mfaDevices(): Listed<MfaDevice> {
    return mfaDevicesOf(this.connection, {});
  }

  get signingCertificates(): Listed<SigningCertificate> {
    return signingCertificatesOf(this.connection, {});
  }
}

/** A group of users, by its name. */
export class Group extends PolicyHolder<GroupData> {
  constructor(connection: Connection, name: string, data?: GroupData) {
    super(connection, name, 'Group', data);
  }

  protected async read(): Promise<GroupData> {
    return (await this.connection.call('iam', 'GetGroup', { GroupName: this.name })).Group;
  }

  /** Its members. */
  get users(): Listed<User> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const { Users } of connection.pages('iam', 'GetGroup', { GroupName: name }))
        yield Users.map((data) => new User(connection, data.UserName, data));
    });
  }

  /** The names of its members. */
  get userNames(): Listed<string> {
    const { connection, name } = this;
    return new Listed(async function* () {
      for await (const { Users } of connection.pages('iam', 'GetGroup', { GroupName: name }))
        yield Users.map(({ UserName }) => UserName);
    });
  }

  /** Makes a group of this name. */
  async create(path?: string): Promise<Group> {
    const input = { GroupName: this.name, Path: path };
    const { Group: data } = await this.connection.call('iam', 'CreateGroup', input);
    return new Group(this.connection, this.name, data);
  }

  /** Gives it another name or path; what comes back is called by it. */
  async update({ name, path }: { readonly name?: string; readonly path?: string }): Promise<Group> {
    const input = { GroupName: this.name, NewGroupName: name, NewPath: path };
    await this.connection.call('iam', 'UpdateGroup', input);
    return new Group(this.connection, name ?? this.name);
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
