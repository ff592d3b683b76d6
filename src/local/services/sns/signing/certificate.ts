import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A DER value: its tag, its length, its content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.of(tag, 0x80 | length.length), length, body]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
/** sha256WithRSAEncryption, and no parameters. */
const signatureAlgorithm = sequence(Buffer.from('06092a864886f70d01010b', 'hex'), Buffer.of(5, 0));

function name(common: string): Buffer {
  const value = sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(common, 'utf8')));
  return sequence(der(0x31, value));
}

function time(at: number): Buffer {
  const text = new Date(at).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  return der(0x18, Buffer.from(`${text}Z`, 'latin1'));
}

const tenYears = 10 * 365 * 86_400_000;

/** A certificate that its own key has signed (RFC 5280, 4.1): Node reads such ones, and makes none. */
export function selfSigned(pkcs8: Uint8Array, common: string, now: number): string {
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const content = sequence(
    der(0xa0, Buffer.of(2, 1, 2)),
    Buffer.of(2, 1, 1),
    signatureAlgorithm,
    name(common),
    sequence(time(now), time(now + tenYears)),
    name(common),
    publicKey,
  );
  const signature = sign('sha256', content, key);
  const whole = sequence(content, signatureAlgorithm, der(3, Buffer.of(0), signature));
  const lines = whole.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
