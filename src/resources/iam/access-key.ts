import type { Connection } from '../../aws/connection.ts';
import type { AccessKeyMetadata } from '../../wire/generated/iam.ts';

/** A key of a user, by its id. */
export class AccessKey {
  readonly userName: string;
  readonly id: string;
  /** What the list said of it. */
  readonly data: AccessKeyMetadata | undefined;
  readonly #connection: Connection;

  constructor(connection: Connection, userName: string, id: string, data?: AccessKeyMetadata) {
    this.#connection = connection;
    this.userName = userName;
    this.id = id;
    this.data = data;
  }

  /** Whether it works, by what the list said. */
  get status(): string | undefined {
    return this.data?.Status;
  }

  activate(): Promise<void> {
    return this.#set('Active');
  }

  deactivate(): Promise<void> {
    return this.#set('Inactive');
  }

  async delete(): Promise<void> {
    const input = { UserName: this.userName, AccessKeyId: this.id };
    await this.#connection.call('iam', 'DeleteAccessKey', input);
  }

  async #set(Status: 'Active' | 'Inactive'): Promise<void> {
    const input = { UserName: this.userName, AccessKeyId: this.id, Status };
    await this.#connection.call('iam', 'UpdateAccessKey', input);
  }
}

/** A key that was made just now, with its secret, which AWS tells this once. */
export class AccessKeyPair extends AccessKey {
  readonly secret: string;

  constructor(connection: Connection, userName: string, id: string, secret: string) {
    super(connection, userName, id);
    this.secret = secret;
  }
}
