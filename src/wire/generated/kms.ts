// Made by `npm run generate`. Do not edit.

/** The actions of kms in use. */
export interface Actions {
  GenerateDataKey: { input: GenerateDataKeyRequest; output: GenerateDataKeyResponse };
}

export interface GenerateDataKeyRequest {
  KeyId: string;
  EncryptionContext?: Readonly<Record<string, string>> | undefined;
  NumberOfBytes?: number | undefined;
  KeySpec?: "AES_256" | "AES_128" | (string & {}) | undefined;
  GrantTokens?: readonly string[] | undefined;
  Recipient?: RecipientInfo | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyResponse {
  CiphertextBlob?: Uint8Array | undefined;
  Plaintext?: Uint8Array | undefined;
  KeyId?: string | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyMaterialId?: string | undefined;
}

export interface RecipientInfo {
  KeyEncryptionAlgorithm?: "RSAES_OAEP_SHA_256" | (string & {}) | undefined;
  AttestationDocument?: Uint8Array | undefined;
}
