import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { State } from '../../../store/table.ts';
import type { TokenAlgorithm, TokenKey } from './state.ts';

/** Makes the two keys of an issuer. Their ids are those that AWS publishes. */
export function makeTokenKeys(state: State, issuer: string): readonly TokenKey[] {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  return [
    {
      algorithm: 'RS256',
      jwk: { ...publicMembers(rsa.publicKey), kid: 'RSA_0', use: 'sig' },
      sealedKey: seal(state, issuer, rsa.privateKey),
    },
    {
      algorithm: 'ES384',
      jwk: { ...publicMembers(ec.publicKey), alg: 'ES384', kid: 'EC384_0', use: 'sig' },
      sealedKey: seal(state, issuer, ec.privateKey),
    },
  ];
}

/** Signs claims: a JSON Web Token in its compact form. */
export function signToken(state: State, issuer: string, key: TokenKey, claims: object): string {
  const { algorithm: alg, jwk } = key;
  const content = `${part({ kid: jwk['kid'], typ: 'JWT', alg })}.${part(claims)}`;
  const pem = state.sealer.open(key.sealedKey, boundOf(issuer));
  const signature = sign(hashes[alg], Buffer.from(content), { key: pem, dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

const hashes: Readonly<Record<TokenAlgorithm, string>> = { RS256: 'sha256', ES384: 'sha384' };

function publicMembers(key: KeyObject): Record<string, string> {
  const members = Object.entries(key.export({ format: 'jwk' }));
  return Object.fromEntries(members.map(([name, value]) => [name, String(value)]));
}

function seal(state: State, issuer: string, key: KeyObject): string {
  return state.sealer.seal(key.export({ format: 'pem', type: 'pkcs8' }).toString(), boundOf(issuer));
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function boundOf(issuer: string): string {
  return `outbound-issuer/${issuer}`;
}
