import type { Connection } from '../../aws/connection.ts';
import type { Policy as PolicyData, PolicyVersion } from '../../wire/generated/iam.ts';
import { Listed } from './listed.ts';

/** A managed policy, by its ARN. */
export class Policy {
  readonly arn: string;
  readonly #connection: Connection;
  #data: PolicyData | undefined;

  constructor(connection: Connection, arn: string, data?: PolicyData) {
    this.#connection = connection;
    this.arn = arn;
    this.#data = data;
  }

  get name(): string {
    return this.arn.slice(this.arn.lastIndexOf('/') + 1);
  }

  /** What AWS said of it when it was loaded last. */
  get data(): PolicyData | undefined {
    return this.#data;
  }

  async load(): Promise<this> {
    const { Policy: data } = await this.#connection.call('iam', 'GetPolicy', { PolicyArn: this.arn });
    this.#data = data;
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  get versions(): Listed<PolicyVersion> {
    const input = { PolicyArn: this.arn };
    const connection = this.#connection;
    return new Listed(async function* () {
      for await (const { Versions = [] } of connection.pages('iam', 'ListPolicyVersions', input))
        yield Versions;
    });
  }

  /** The text of a version, of the default one when none is named. */
  async document(version?: string): Promise<string> {
    const VersionId = version ?? (await this.load()).data?.DefaultVersionId;
    const input = { PolicyArn: this.arn, VersionId: VersionId ?? '' };
    const { PolicyVersion: found } = await this.#connection.call('iam', 'GetPolicyVersion', input);
    return decodeURIComponent(found?.Document ?? '');
  }

  /** Adds a version; it is the default from then on, unless that is `false`. Gives its id. */
  async createVersion(document: string | object, isDefault = true): Promise<string> {
    const PolicyDocument = typeof document === 'string' ? document : JSON.stringify(document);
    const input = { PolicyArn: this.arn, PolicyDocument, SetAsDefault: isDefault };
    const { PolicyVersion: made } = await this.#connection.call('iam', 'CreatePolicyVersion', input);
    return made?.VersionId ?? '';
  }

  async delete(): Promise<void> {
    await this.#connection.call('iam', 'DeletePolicy', { PolicyArn: this.arn });
  }
}
