/** What a key is for. */
export type KeyUsage = 'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT';

/** How the material of a key is made. */
export type Kind =
  | { readonly type: 'bytes'; readonly length: number }
  | { readonly type: 'rsa'; readonly bits: number }
  | { readonly type: 'ec'; readonly curve: string }
  | { readonly type: 'ed25519' }
  | { readonly type: 'ml-dsa'; readonly name: 'ml-dsa-44' | 'ml-dsa-65' | 'ml-dsa-87' };

interface Spec {
  readonly kind: Kind;
  /** The first is what a key is for when nobody says it. */
  readonly usages: readonly KeyUsage[];
  readonly signing?: readonly string[];
  readonly encryption?: readonly string[];
  readonly macs?: readonly string[];
}

const rsaSigning = [
  'RSASSA_PKCS1_V1_5_SHA_256',
  'RSASSA_PKCS1_V1_5_SHA_384',
  'RSASSA_PKCS1_V1_5_SHA_512',
  'RSASSA_PSS_SHA_256',
  'RSASSA_PSS_SHA_384',
  'RSASSA_PSS_SHA_512',
];

const rsa = (bits: number): Spec => ({
  kind: { type: 'rsa', bits },
  usages: ['ENCRYPT_DECRYPT', 'SIGN_VERIFY'],
  signing: rsaSigning,
  encryption: ['RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256'],
});

const ec = (curve: string, signing: string): Spec => ({
  kind: { type: 'ec', curve },
  usages: ['SIGN_VERIFY', 'KEY_AGREEMENT'],
  signing: [signing],
});

const hmac = (length: number, mac: string): Spec => ({
  kind: { type: 'bytes', length },
  usages: ['GENERATE_VERIFY_MAC'],
  macs: [mac],
});

const mlDsa = (name: 'ml-dsa-44' | 'ml-dsa-65' | 'ml-dsa-87'): Spec => ({
  kind: { type: 'ml-dsa', name },
  usages: ['SIGN_VERIFY'],
  signing: ['ML_DSA_SHAKE_256'],
});

/**
 * The specs that the cloud makes keys of; SM2, which AWS has in China only, is not among them.
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
const specs = {
  SYMMETRIC_DEFAULT: {
    kind: { type: 'bytes', length: 32 },
    usages: ['ENCRYPT_DECRYPT'],
    encryption: ['SYMMETRIC_DEFAULT'],
  },
  RSA_2048: rsa(2048),
  RSA_3072: rsa(3072),
  RSA_4096: rsa(4096),
  ECC_NIST_P256: ec('prime256v1', 'ECDSA_SHA_256'),
  ECC_NIST_P384: ec('secp384r1', 'ECDSA_SHA_384'),
  ECC_NIST_P521: ec('secp521r1', 'ECDSA_SHA_512'),
  ECC_SECG_P256K1: { ...ec('secp256k1', 'ECDSA_SHA_256'), usages: ['SIGN_VERIFY'] },
  ECC_NIST_EDWARDS25519: {
    kind: { type: 'ed25519' },
    usages: ['SIGN_VERIFY'],
    signing: ['ED25519_SHA_512', 'ED25519_PH_SHA_512'],
  },
  HMAC_224: hmac(28, 'HMAC_SHA_224'),
  HMAC_256: hmac(32, 'HMAC_SHA_256'),
  HMAC_384: hmac(48, 'HMAC_SHA_384'),
  HMAC_512: hmac(64, 'HMAC_SHA_512'),
  ML_DSA_44: mlDsa('ml-dsa-44'),
  ML_DSA_65: mlDsa('ml-dsa-65'),
  ML_DSA_87: mlDsa('ml-dsa-87'),
} satisfies Record<string, Spec>;

export type KeySpec = keyof typeof specs;

export function isKeySpec(name: string): name is KeySpec {
  return Object.hasOwn(specs, name);
}

export function specOf(name: KeySpec): Spec {
  return specs[name];
}

export function isSymmetric(name: KeySpec): boolean {
  return name === 'SYMMETRIC_DEFAULT';
}

/** Whether the key is a pair. */
export function isPair(name: KeySpec): boolean {
  return specOf(name).kind.type !== 'bytes';
}
