import type { Connection } from '../../aws/connection.ts';
import type {
  GetSAMLProviderResponse,
  ServerCertificate as ServerCertificateData,
  VirtualMFADevice,
} from '../../wire/generated/iam.ts';
import { IamObject } from './iam-object.ts';

/** An identity provider of SAML, by its ARN. */
export class SamlProvider extends IamObject<GetSAMLProviderResponse> {
  readonly arn: string;

  constructor(connection: Connection, arn: string) {
    super(connection);
    this.arn = arn;
  }

  protected read(): Promise<GetSAMLProviderResponse> {
    return this.connection.call('iam', 'GetSAMLProvider', { SAMLProviderArn: this.arn });
  }

  async update(SAMLMetadataDocument: string): Promise<void> {
    const input = { SAMLProviderArn: this.arn, SAMLMetadataDocument };
    await this.connection.call('iam', 'UpdateSAMLProvider', input);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteSAMLProvider', { SAMLProviderArn: this.arn });
  }
}

/** A certificate for servers, by its name. */
export class ServerCertificate extends IamObject<ServerCertificateData> {
  readonly name: string;

  constructor(connection: Connection, name: string) {
    super(connection);
    this.name = name;
  }

  protected async read(): Promise<ServerCertificateData> {
    const input = { ServerCertificateName: this.name };
    return (await this.connection.call('iam', 'GetServerCertificate', input)).ServerCertificate;
  }

  /** Gives it another name or path; what comes back is called by it. */
  async update({
    name,
    path,
  }: {
    readonly name?: string;
    readonly path?: string;
  }): Promise<ServerCertificate> {
    const input = { ServerCertificateName: this.name, NewServerCertificateName: name, NewPath: path };
    await this.connection.call('iam', 'UpdateServerCertificate', input);
    return new ServerCertificate(this.connection, name ?? this.name);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteServerCertificate', { ServerCertificateName: this.name });
  }
}

/** An app that shows codes, by its serial number. Its seed is told when it is made, and never again. */
export class VirtualMfaDevice {
  readonly serialNumber: string;
  /** What AWS said of it when it was made or listed. */
  readonly data: VirtualMFADevice | undefined;
  readonly #connection: Connection;

  constructor(connection: Connection, serialNumber: string, data?: VirtualMFADevice) {
    this.#connection = connection;
    this.serialNumber = serialNumber;
    this.data = data;
  }

  /** The name of the user who has it. */
  get userName(): string | undefined {
    return this.data?.User?.UserName;
  }

  async delete(): Promise<void> {
    await this.#connection.call('iam', 'DeleteVirtualMFADevice', { SerialNumber: this.serialNumber });
  }
}
