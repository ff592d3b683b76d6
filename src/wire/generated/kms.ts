// Made by `npm run generate`. Do not edit.

/** The actions of kms in use. */
export interface Actions {
  CreateAlias: { input: CreateAliasRequest; output: Record<string, never> };
  CreateKey: { input: CreateKeyRequest; output: CreateKeyResponse };
  Decrypt: { input: DecryptRequest; output: DecryptResponse };
  DeleteAlias: { input: DeleteAliasRequest; output: Record<string, never> };
  DescribeKey: { input: DescribeKeyRequest; output: DescribeKeyResponse };
  DisableKey: { input: DisableKeyRequest; output: Record<string, never> };
  EnableKey: { input: EnableKeyRequest; output: Record<string, never> };
  Encrypt: { input: EncryptRequest; output: EncryptResponse };
  GenerateDataKey: { input: GenerateDataKeyRequest; output: GenerateDataKeyResponse };
  GenerateDataKeyPair: { input: GenerateDataKeyPairRequest; output: GenerateDataKeyPairResponse };
  GenerateDataKeyPairWithoutPlaintext: { input: GenerateDataKeyPairWithoutPlaintextRequest; output: GenerateDataKeyPairWithoutPlaintextResponse };
  GenerateDataKeyWithoutPlaintext: { input: GenerateDataKeyWithoutPlaintextRequest; output: GenerateDataKeyWithoutPlaintextResponse };
  GenerateRandom: { input: GenerateRandomRequest; output: GenerateRandomResponse };
  GetPublicKey: { input: GetPublicKeyRequest; output: GetPublicKeyResponse };
  ListAliases: { input: ListAliasesRequest; output: ListAliasesResponse };
  ListKeys: { input: ListKeysRequest; output: ListKeysResponse };
  ReEncrypt: { input: ReEncryptRequest; output: ReEncryptResponse };
  UpdateAlias: { input: UpdateAliasRequest; output: Record<string, never> };
  UpdateKeyDescription: { input: UpdateKeyDescriptionRequest; output: Record<string, never> };
}

export interface AliasListEntry {
  AliasName?: string | undefined;
  AliasArn?: string | undefined;
  TargetKeyId?: string | undefined;
  CreationDate?: Date | undefined;
  LastUpdatedDate?: Date | undefined;
}

export interface CreateAliasRequest {
  AliasName: string;
  TargetKeyId: string;
}

export interface CreateKeyRequest {
  Policy?: string | undefined;
  Description?: string | undefined;
  KeyUsage?: "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT" | (string & {}) | undefined;
  CustomerMasterKeySpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | (string & {}) | undefined;
  KeySpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ECC_NIST_EDWARDS25519" | (string & {}) | undefined;
  Origin?: "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE" | (string & {}) | undefined;
  CustomKeyStoreId?: string | undefined;
  BypassPolicyLockoutSafetyCheck?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  MultiRegion?: boolean | undefined;
  XksKeyId?: string | undefined;
}

export interface CreateKeyResponse {
  KeyMetadata?: KeyMetadata | undefined;
}

export interface DecryptRequest {
  CiphertextBlob?: Uint8Array | undefined;
  EncryptionContext?: Readonly<Record<string, string>> | undefined;
  GrantTokens?: readonly string[] | undefined;
  KeyId?: string | undefined;
  EncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  Recipient?: RecipientInfo | undefined;
  DryRun?: boolean | undefined;
  DryRunModifiers?: readonly ("IGNORE_CIPHERTEXT" | (string & {}))[] | undefined;
}

export interface DecryptResponse {
  KeyId?: string | undefined;
  Plaintext?: Uint8Array | undefined;
  EncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyMaterialId?: string | undefined;
}

export interface DeleteAliasRequest {
  AliasName: string;
}

export interface DescribeKeyRequest {
  KeyId: string;
  GrantTokens?: readonly string[] | undefined;
}

export interface DescribeKeyResponse {
  KeyMetadata?: KeyMetadata | undefined;
}

export interface DisableKeyRequest {
  KeyId: string;
}

export interface EnableKeyRequest {
  KeyId: string;
}

export interface EncryptRequest {
  KeyId: string;
  Plaintext: Uint8Array;
  EncryptionContext?: Readonly<Record<string, string>> | undefined;
  GrantTokens?: readonly string[] | undefined;
  EncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
}

export interface EncryptResponse {
  CiphertextBlob?: Uint8Array | undefined;
  KeyId?: string | undefined;
  EncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
}

export interface GenerateDataKeyPairRequest {
  EncryptionContext?: Readonly<Record<string, string>> | undefined;
  KeyId: string;
  KeyPairSpec: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SM2" | "ECC_NIST_EDWARDS25519" | (string & {});
  GrantTokens?: readonly string[] | undefined;
  Recipient?: RecipientInfo | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyPairResponse {
  PrivateKeyCiphertextBlob?: Uint8Array | undefined;
  PrivateKeyPlaintext?: Uint8Array | undefined;
  PublicKey?: Uint8Array | undefined;
  KeyId?: string | undefined;
  KeyPairSpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SM2" | "ECC_NIST_EDWARDS25519" | (string & {}) | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
  KeyMaterialId?: string | undefined;
}

export interface GenerateDataKeyPairWithoutPlaintextRequest {
  EncryptionContext?: Readonly<Record<string, string>> | undefined;
  KeyId: string;
  KeyPairSpec: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SM2" | "ECC_NIST_EDWARDS25519" | (string & {});
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyPairWithoutPlaintextResponse {
  PrivateKeyCiphertextBlob?: Uint8Array | undefined;
  PublicKey?: Uint8Array | undefined;
  KeyId?: string | undefined;
  KeyPairSpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SM2" | "ECC_NIST_EDWARDS25519" | (string & {}) | undefined;
  KeyMaterialId?: string | undefined;
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

export interface GenerateDataKeyWithoutPlaintextRequest {
  KeyId: string;
  EncryptionContext?: Readonly<Record<string, string>> | undefined;
  KeySpec?: "AES_256" | "AES_128" | (string & {}) | undefined;
  NumberOfBytes?: number | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GenerateDataKeyWithoutPlaintextResponse {
  CiphertextBlob?: Uint8Array | undefined;
  KeyId?: string | undefined;
  KeyMaterialId?: string | undefined;
}

export interface GenerateRandomRequest {
  NumberOfBytes?: number | undefined;
  CustomKeyStoreId?: string | undefined;
  Recipient?: RecipientInfo | undefined;
}

export interface GenerateRandomResponse {
  Plaintext?: Uint8Array | undefined;
  CiphertextForRecipient?: Uint8Array | undefined;
}

export interface GetPublicKeyRequest {
  KeyId: string;
  GrantTokens?: readonly string[] | undefined;
}

export interface GetPublicKeyResponse {
  KeyId?: string | undefined;
  PublicKey?: Uint8Array | undefined;
  CustomerMasterKeySpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | (string & {}) | undefined;
  KeySpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ECC_NIST_EDWARDS25519" | (string & {}) | undefined;
  KeyUsage?: "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT" | (string & {}) | undefined;
  EncryptionAlgorithms?: readonly ("SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}))[] | undefined;
  SigningAlgorithms?: readonly ("RSASSA_PSS_SHA_256" | "RSASSA_PSS_SHA_384" | "RSASSA_PSS_SHA_512" | "RSASSA_PKCS1_V1_5_SHA_256" | "RSASSA_PKCS1_V1_5_SHA_384" | "RSASSA_PKCS1_V1_5_SHA_512" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "SM2DSA" | "ML_DSA_SHAKE_256" | "ED25519_SHA_512" | "ED25519_PH_SHA_512" | (string & {}))[] | undefined;
  KeyAgreementAlgorithms?: readonly ("ECDH" | (string & {}))[] | undefined;
}

export interface KeyListEntry {
  KeyId?: string | undefined;
  KeyArn?: string | undefined;
}

export interface KeyMetadata {
  AWSAccountId?: string | undefined;
  KeyId: string;
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  Enabled?: boolean | undefined;
  Description?: string | undefined;
  KeyUsage?: "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT" | (string & {}) | undefined;
  KeyState?: "Creating" | "Enabled" | "Disabled" | "PendingDeletion" | "PendingImport" | "PendingReplicaDeletion" | "Unavailable" | "Updating" | (string & {}) | undefined;
  DeletionDate?: Date | undefined;
  ValidTo?: Date | undefined;
  Origin?: "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE" | (string & {}) | undefined;
  CustomKeyStoreId?: string | undefined;
  CloudHsmClusterId?: string | undefined;
  ExpirationModel?: "KEY_MATERIAL_EXPIRES" | "KEY_MATERIAL_DOES_NOT_EXPIRE" | (string & {}) | undefined;
  KeyManager?: "AWS" | "CUSTOMER" | (string & {}) | undefined;
  CustomerMasterKeySpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | (string & {}) | undefined;
  KeySpec?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ECC_NIST_EDWARDS25519" | (string & {}) | undefined;
  EncryptionAlgorithms?: readonly ("SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}))[] | undefined;
  SigningAlgorithms?: readonly ("RSASSA_PSS_SHA_256" | "RSASSA_PSS_SHA_384" | "RSASSA_PSS_SHA_512" | "RSASSA_PKCS1_V1_5_SHA_256" | "RSASSA_PKCS1_V1_5_SHA_384" | "RSASSA_PKCS1_V1_5_SHA_512" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "SM2DSA" | "ML_DSA_SHAKE_256" | "ED25519_SHA_512" | "ED25519_PH_SHA_512" | (string & {}))[] | undefined;
  KeyAgreementAlgorithms?: readonly ("ECDH" | (string & {}))[] | undefined;
  MultiRegion?: boolean | undefined;
  MultiRegionConfiguration?: MultiRegionConfiguration | undefined;
  PendingDeletionWindowInDays?: number | undefined;
  MacAlgorithms?: readonly ("HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512" | (string & {}))[] | undefined;
  XksKeyConfiguration?: XksKeyConfigurationType | undefined;
  CurrentKeyMaterialId?: string | undefined;
}

export interface ListAliasesRequest {
  KeyId?: string | undefined;
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListAliasesResponse {
  Aliases?: readonly AliasListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface ListKeysRequest {
  Limit?: number | undefined;
  Marker?: string | undefined;
}

export interface ListKeysResponse {
  Keys?: readonly KeyListEntry[] | undefined;
  NextMarker?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface MultiRegionConfiguration {
  MultiRegionKeyType?: "PRIMARY" | "REPLICA" | (string & {}) | undefined;
  PrimaryKey?: MultiRegionKey | undefined;
  ReplicaKeys?: readonly MultiRegionKey[] | undefined;
}

export interface MultiRegionKey {
  Arn?: string | undefined;
  Region?: string | undefined;
}

export interface ReEncryptRequest {
  CiphertextBlob?: Uint8Array | undefined;
  SourceEncryptionContext?: Readonly<Record<string, string>> | undefined;
  SourceKeyId?: string | undefined;
  DestinationKeyId: string;
  DestinationEncryptionContext?: Readonly<Record<string, string>> | undefined;
  SourceEncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  DestinationEncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  GrantTokens?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  DryRunModifiers?: readonly ("IGNORE_CIPHERTEXT" | (string & {}))[] | undefined;
}

export interface ReEncryptResponse {
  CiphertextBlob?: Uint8Array | undefined;
  SourceKeyId?: string | undefined;
  KeyId?: string | undefined;
  SourceEncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  DestinationEncryptionAlgorithm?: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {}) | undefined;
  SourceKeyMaterialId?: string | undefined;
  DestinationKeyMaterialId?: string | undefined;
}

export interface RecipientInfo {
  KeyEncryptionAlgorithm?: "RSAES_OAEP_SHA_256" | (string & {}) | undefined;
  AttestationDocument?: Uint8Array | undefined;
}

export interface Tag {
  TagKey: string;
  TagValue: string;
}

export interface UpdateAliasRequest {
  AliasName: string;
  TargetKeyId: string;
}

export interface UpdateKeyDescriptionRequest {
  KeyId: string;
  Description: string;
}

export interface XksKeyConfigurationType {
  Id?: string | undefined;
}
