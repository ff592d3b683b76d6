import type { Connection } from '../../../src/aws/connection.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../../src/local/options.ts';
import { smallestPolicy, type WrittenPolicy } from '../../../src/policy/policy.ts';
import type { Line } from './row.ts';
import { runAs, type RanLine } from './run-line.ts';
import { asRoot, operator } from './stage.ts';

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Runs one command again and again on the cloud of a file: on the same one as long as nothing changed it. */
export class TriedCloud implements AsyncDisposable {
  readonly #file: string;
  readonly #options: LocalCloudOptions;
  #cloud: LocalCloud | undefined;
  #keys: Keys | undefined;
  #large = false;

  constructor(file: string, options: LocalCloudOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** What `nuage policy` writes for the command. */
  async written(line: Line, home: string): Promise<WrittenPolicy> {
    const cloud = await this.#fresh();
    cloud.permissions.begin();
    const { code, stderr } = await this.#run(cloud, cloud.rootKey, line, home);
    if (code !== 0) throw new Error(`It ends with ${code}: ${stderr}`);
    return smallestPolicy(cloud.permissions.list());
  }

  /** Runs the command as a user who may do what the policy says and nothing else. */
  async as(policy: WrittenPolicy, line: Line, home: string): Promise<RanLine> {
    const cloud = await this.#fresh();
    const aws = await asRoot(cloud);
    const Statement = policy.Statement.length > 0 ? policy.Statement : [nothing];
    const PolicyDocument = JSON.stringify({ ...policy, Statement });
    this.#large ||= PolicyDocument.length > mostOfUser;
    if (this.#large) await grantByGroup(PolicyDocument, aws);
    else await aws.call('iam', 'PutUserPolicy', { UserName: operator, PolicyName: 'own', PolicyDocument });
    if (this.#keys === undefined) {
      const { AccessKey } = await aws.call('iam', 'CreateAccessKey', { UserName: operator });
      this.#keys = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
    }
    return this.#run(cloud, this.#keys, line, home);
  }

  async #run(cloud: LocalCloud, keys: Keys, line: Line, home: string): Promise<RanLine> {
    const before = newest(cloud);
    const ran = await runAs(cloud, keys, line, home);
    if (changedSince(cloud, before)) await this.#close();
    return ran;
  }

  async #fresh(): Promise<LocalCloud> {
    this.#cloud ??= await LocalCloud.load(this.#file, { port: 0, ...this.#options });
    return this.#cloud;
  }

  async #close(): Promise<void> {
    await this.#cloud?.stop();
    this.#cloud = undefined;
    this.#keys = undefined;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }
}

/** Characters that the policies of a user may have, and those of a group five thousand. */
const mostOfUser = 2_048;

async function grantByGroup(PolicyDocument: string, aws: Connection): Promise<void> {
  const GroupName = 'operators';
  const { Groups } = await aws.call('iam', 'ListGroups', {});
  if (!Groups.some((one) => one.GroupName === GroupName)) {
    await aws.call('iam', 'CreateGroup', { GroupName });
    await aws.call('iam', 'AddUserToGroup', { GroupName, UserName: operator });
  }
  await aws.call('iam', 'PutGroupPolicy', { GroupName, PolicyName: 'own', PolicyDocument });
}

/** A policy has to have a statement. */
const nothing = { Effect: 'Deny', Action: 'none:Nothing', Resource: '*' };

function newest(cloud: LocalCloud): number {
  return cloud.calls.list({ limit: 1 })[0]?.sequence ?? 0;
}

function changedSince(cloud: LocalCloud, before: number): boolean {
  return cloud.calls
    .list({ limit: 1000 })
    .some(({ sequence, event }) => sequence > before && !event.readOnly && event.errorCode === undefined);
}
