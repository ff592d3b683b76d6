import type { Connection } from '../../aws/connection.ts';
import type { PolicyVersion as PolicyVersionData } from '../../wire/generated/iam.ts';
import { IamObject } from './iam-object.ts';

/** One text that a managed policy has or had, by the policy's ARN and its own id. */
export class PolicyVersion extends IamObject<PolicyVersionData> {
  readonly arn: string;
  readonly versionId: string;

  constructor(connection: Connection, arn: string, versionId: string, data?: PolicyVersionData) {
    super(connection, data);
    this.arn = arn;
    this.versionId = versionId;
  }

  protected async read(): Promise<PolicyVersionData | undefined> {
    return (await this.connection.call('iam', 'GetPolicyVersion', this.#named)).PolicyVersion;
  }

  /** Its text. Lists have none, so that it is asked for. */
  async document(): Promise<string> {
    const text = this.data?.Document ?? (await this.load()).data?.Document;
    return decodeURIComponent(text ?? '');
  }

  async setAsDefault(): Promise<void> {
    await this.connection.call('iam', 'SetDefaultPolicyVersion', this.#named);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeletePolicyVersion', this.#named);
  }

  get #named() {
    return { PolicyArn: this.arn, VersionId: this.versionId };
  }
}
