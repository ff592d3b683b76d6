import type { Connection } from '../../aws/connection.ts';
import type { ListEntitiesForPolicyResponse, Policy as PolicyData } from '../../wire/generated/iam.ts';
import type { HolderKind } from './holder-pages.ts';
import { IamObject, policyText } from './iam-object.ts';
import { Listed } from './listed.ts';
import { PolicyVersion } from './policy-version.ts';

/** A managed policy, by its ARN. */
export class Policy extends IamObject<PolicyData> {
  readonly arn: string;

  constructor(connection: Connection, arn: string, data?: PolicyData) {
    super(connection, data);
    this.arn = arn;
  }

  get name(): string {
    return this.arn.slice(this.arn.lastIndexOf('/') + 1);
  }

  protected async read(): Promise<PolicyData | undefined> {
    return (await this.connection.call('iam', 'GetPolicy', { PolicyArn: this.arn })).Policy;
  }

  get versions(): Listed<PolicyVersion> {
    const { connection, arn } = this;
    return new Listed(async function* () {
      for await (const { Versions = [] } of connection.pages('iam', 'ListPolicyVersions', { PolicyArn: arn }))
        yield Versions.map((data) => new PolicyVersion(connection, arn, data.VersionId ?? '', data));
    });
  }

  version(id: string): PolicyVersion {
    return new PolicyVersion(this.connection, this.arn, id);
  }

  /** The version that counts; loads the policy when it was not. */
  async defaultVersion(): Promise<PolicyVersion> {
    const data = this.data ?? (await this.load()).data;
    return this.version(data?.DefaultVersionId ?? '');
  }

  /** The text of a version, of the default one, as it is now, when none is named. */
  async document(version?: string): Promise<string> {
    if (version !== undefined) return this.version(version).document();
    return (await (await this.load()).defaultVersion()).document();
  }

  /** Adds a version; it is the default from then on, unless that is `false`. */
  async createVersion(document: string | object, isDefault = true): Promise<PolicyVersion> {
    const input = { PolicyArn: this.arn, PolicyDocument: policyText(document), SetAsDefault: isDefault };
    const { PolicyVersion: made } = await this.connection.call('iam', 'CreatePolicyVersion', input);
    return this.version(made?.VersionId ?? '');
  }

  /** The names of the users that it is attached to; `iam.user(name)` is one of them. */
  get attachedUserNames(): Listed<string> {
    return this.#attached('User', ({ PolicyUsers = [] }) => PolicyUsers.map(({ UserName = '' }) => UserName));
  }

  get attachedGroupNames(): Listed<string> {
    return this.#attached('Group', ({ PolicyGroups = [] }) =>
      PolicyGroups.map(({ GroupName = '' }) => GroupName),
    );
  }

  get attachedRoleNames(): Listed<string> {
    return this.#attached('Role', ({ PolicyRoles = [] }) => PolicyRoles.map(({ RoleName = '' }) => RoleName));
  }

  attachUser(name: string): Promise<void> {
    return this.#change('Attach', 'User', name);
  }

  attachGroup(name: string): Promise<void> {
    return this.#change('Attach', 'Group', name);
  }

  attachRole(name: string): Promise<void> {
    return this.#change('Attach', 'Role', name);
  }

  detachUser(name: string): Promise<void> {
    return this.#change('Detach', 'User', name);
  }

  detachGroup(name: string): Promise<void> {
    return this.#change('Detach', 'Group', name);
  }

  detachRole(name: string): Promise<void> {
    return this.#change('Detach', 'Role', name);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeletePolicy', { PolicyArn: this.arn });
  }

  async #change(verb: 'Attach' | 'Detach', kind: HolderKind, name: string): Promise<void> {
    const input = { [`${kind}Name`]: name, PolicyArn: this.arn };
    await this.connection.invoke('iam', `${verb}${kind}Policy`, input);
  }

  #attached(
    EntityFilter: HolderKind,
    names: (page: ListEntitiesForPolicyResponse) => readonly string[],
  ): Listed<string> {
    const { connection, arn } = this;
    const input = { PolicyArn: arn, EntityFilter, PolicyUsageFilter: 'PermissionsPolicy' as const };
    return new Listed(async function* () {
      for await (const page of connection.pages('iam', 'ListEntitiesForPolicy', input)) yield names(page);
    });
  }
}
