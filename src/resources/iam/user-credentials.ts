import type { Connection } from '../../aws/connection.ts';
import type {
  LoginProfile as LoginProfileData,
  MFADevice,
  SigningCertificate as SigningCertificateData,
} from '../../wire/generated/iam.ts';
import { IamObject } from './iam-object.ts';

/** The password of a user for the console. */
export class LoginProfile extends IamObject<LoginProfileData> {
  readonly userName: string;

  constructor(connection: Connection, userName: string, data?: LoginProfileData) {
    super(connection, data);
    this.userName = userName;
  }

  protected async read(): Promise<LoginProfileData> {
    const input = { UserName: this.userName };
    return (await this.connection.call('iam', 'GetLoginProfile', input)).LoginProfile;
  }

  /** @param resetRequired Whether he has to choose another one when he signs in. */
  async create(Password: string, resetRequired = false): Promise<void> {
    const input = { UserName: this.userName, Password, PasswordResetRequired: resetRequired };
    await this.connection.call('iam', 'CreateLoginProfile', input);
  }

  async update(Password: string, resetRequired = false): Promise<void> {
    const input = { UserName: this.userName, Password, PasswordResetRequired: resetRequired };
    await this.connection.call('iam', 'UpdateLoginProfile', input);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteLoginProfile', { UserName: this.userName });
  }
}

/** A device that a user proves himself with. */
export class MfaDevice {
  readonly userName: string;
  readonly serialNumber: string;
  /** What the list said of it. */
  readonly data: MFADevice | undefined;
  readonly #connection: Connection;

  constructor(connection: Connection, userName: string, serialNumber: string, data?: MFADevice) {
    this.#connection = connection;
    this.userName = userName;
    this.serialNumber = serialNumber;
    this.data = data;
  }

  /** Gives the device to the user, with two codes that it showed one after the other. */
  async associate(AuthenticationCode1: string, AuthenticationCode2: string): Promise<void> {
    const codes = { AuthenticationCode1, AuthenticationCode2 };
    await this.#connection.call('iam', 'EnableMFADevice', { ...this.#named, ...codes });
  }

  async disassociate(): Promise<void> {
    await this.#connection.call('iam', 'DeactivateMFADevice', this.#named);
  }

  /** Sets the device's time right, with two codes that it showed one after the other. */
  async resync(AuthenticationCode1: string, AuthenticationCode2: string): Promise<void> {
    const codes = { AuthenticationCode1, AuthenticationCode2 };
    await this.#connection.call('iam', 'ResyncMFADevice', { ...this.#named, ...codes });
  }

  get #named() {
    return { UserName: this.userName, SerialNumber: this.serialNumber };
  }
}

/** A certificate that a user signs with. */
export class SigningCertificate {
  readonly userName: string;
  readonly id: string;
  /** What the list said of it. */
  readonly data: SigningCertificateData | undefined;
  readonly #connection: Connection;

  constructor(connection: Connection, userName: string, id: string, data?: SigningCertificateData) {
    this.#connection = connection;
    this.userName = userName;
    this.id = id;
    this.data = data;
  }

  activate(): Promise<void> {
    return this.#set('Active');
  }

  deactivate(): Promise<void> {
    return this.#set('Inactive');
  }

  async delete(): Promise<void> {
    const input = { UserName: this.userName, CertificateId: this.id };
    await this.#connection.call('iam', 'DeleteSigningCertificate', input);
  }

  async #set(Status: 'Active' | 'Inactive'): Promise<void> {
    const input = { UserName: this.userName, CertificateId: this.id, Status };
    await this.#connection.call('iam', 'UpdateSigningCertificate', input);
  }
}
