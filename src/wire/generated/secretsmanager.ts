// Made by `npm run generate`. Do not edit.

/** The actions of secretsmanager in use. */
export interface Actions {
  PutSecretValue: { input: PutSecretValueRequest; output: PutSecretValueResponse };
}

export interface PutSecretValueRequest {
  SecretId: string;
  ClientRequestToken?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
  SecretString?: string | undefined;
  VersionStages?: readonly string[] | undefined;
  RotationToken?: string | undefined;
}

export interface PutSecretValueResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
  VersionStages?: readonly string[] | undefined;
}
