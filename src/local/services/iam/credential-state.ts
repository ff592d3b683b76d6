import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

/** A password for the console. What is kept of it is a hash. */
export interface LoginProfileRow {
  readonly userId: string;
  readonly created: number;
  readonly changed: number;
  readonly hash: string;
  /** Hashes of those before, newest first. */
  readonly former: readonly string[];
  readonly resetRequired: boolean;
}

export const loginProfiles = defineTable<LoginProfileRow>({
  name: 'iam.login-profiles',
  scope: 'account',
  id: (row) => row.userId,
});

/** A virtual MFA device: its seed is sealed. */
export interface MfaDeviceRow {
  readonly serial: string;
  readonly sealedSeed: string;
  readonly created: number;
  readonly userId?: string | undefined;
  readonly enabled?: number | undefined;
  /** The last time step whose code was used: codes count once. */
  readonly lastStep?: number | undefined;
  readonly tags: readonly Tag[];
}

export const mfaDevices = defineTable<MfaDeviceRow>({
  name: 'iam.mfa-devices',
  scope: 'account',
  id: (row) => row.serial,
  indexes: { user: (row) => row.userId },
});

export type CredentialStatus = 'Active' | 'Inactive';

interface UserCredential {
  readonly id: string;
  readonly userId: string;
  readonly created: number;
  readonly status: CredentialStatus;
}

export interface SshKeyRow extends UserCredential {
  readonly body: string;
  readonly fingerprint: string;
}

export const sshKeys = defineTable<SshKeyRow>({
  name: 'iam.ssh-keys',
  scope: 'account',
  id: (row) => row.id,
  indexes: { user: (row) => row.userId },
});

export interface SigningCertificateRow extends UserCredential {
  readonly body: string;
}

export const signingCertificates = defineTable<SigningCertificateRow>({
  name: 'iam.signing-certificates',
  scope: 'account',
  id: (row) => row.id,
  indexes: { user: (row) => row.userId },
});

export interface ServiceCredentialRow extends UserCredential {
  readonly service: string;
  readonly serviceUserName: string;
  readonly sealedPassword: string;
}

export const serviceCredentials = defineTable<ServiceCredentialRow>({
  name: 'iam.service-credentials',
  scope: 'account',
  id: (row) => row.id,
  indexes: { user: (row) => row.userId },
});
