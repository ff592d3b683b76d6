import { createHash, createPrivateKey, generateKeyPair, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { PhaseContext } from '../../../phase.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import { selfSigned } from './certificate.ts';

interface SigningRow {
  readonly id: 'key';
  /** Sealed PKCS#8. */
  readonly sealed: string;
  readonly certificate: string;
}

const signingKeys = defineTable<SigningRow>({ name: 'sns.signing-key', scope: 'cloud', id: (row) => row.id });

/** Signs what the cloud tells. */
export interface Signer {
  readonly certificateUrl: string;
  sign(text: string, version: string): string;
}

const generate = promisify(generateKeyPair);

/** The cloud's key and certificate, made with the first message that is signed. */
export async function signerOf(phase: PhaseContext): Promise<Signer> {
  const known = phase.transact(({ state }) => read(state));
  const row = known ?? (await make(phase));
  const key = createPrivateKey({ key: row.bytes, format: 'der', type: 'pkcs8' });
  return {
    certificateUrl: `${phase.endpoint}/_nuage/sns/${certificateName(row.certificate)}`,
    sign: (text, version) =>
      sign(version === '2' ? 'sha256' : 'sha1', Buffer.from(text), key).toString('base64'),
  };
}

/** The certificate with a name, which the cloud serves to those who verify. */
export function certificateOf(state: State): { readonly name: string; readonly pem: string } | undefined {
  const row = state.table(signingKeys).get('key');
  return row === undefined ? undefined : { name: certificateName(row.certificate), pem: row.certificate };
}

function certificateName(pem: string): string {
  return `SimpleNotificationService-${createHash('md5').update(pem).digest('hex')}.pem`;
}

interface Opened {
  readonly bytes: Buffer;
  readonly certificate: string;
}

function read(state: State): Opened | undefined {
  const row = state.table(signingKeys).get('key');
  if (row === undefined) return undefined;
  return { bytes: state.sealer.openBytes(row.sealed, 'sns.signing-key'), certificate: row.certificate };
}

async function make(phase: PhaseContext): Promise<Opened> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 });
  const bytes = privateKey.export({ type: 'pkcs8', format: 'der' });
  return phase.transact(({ state, now }) => {
    const known = read(state);
    if (known !== undefined) return known;
    const certificate = selfSigned(bytes, 'sns.amazonaws.com', now);
    state
      .table(signingKeys)
      .put({ id: 'key', sealed: state.sealer.seal(bytes, 'sns.signing-key'), certificate });
    return { bytes, certificate };
  });
}
