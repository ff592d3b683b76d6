import { createPublicKey, verify } from 'node:crypto';
import type { HttpResponse } from '../../../../../wire/http.ts';
import { find } from '../../entities/change.ts';
import { keyGroups } from '../../entities/key-groups.ts';
import { publicKeys } from '../../entities/public-keys.ts';
import { credentialOf, fromUrlSafe, withoutCredential } from './credential.ts';
import type { Credential } from './credential.ts';
import { allows, readPolicy } from './policy.ts';
import { accessDenied, malformedPolicy, missingKey, unknownKey } from './refusals.ts';
import { urlsOf } from './urls.ts';
import type { Visit } from '../visit.ts';

/**
 * How a viewer is refused who may not see what a behaviour lets signed requests see alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html
 */
export function notLetIn(visit: Visit): HttpResponse | undefined {
  const { request, behaviour, parts } = visit;
  const { TrustedKeyGroups: groups, TrustedSigners: signers } = behaviour;
  if (groups?.Enabled !== true && signers?.Enabled !== true) return undefined;
  const credential = credentialOf(request.query, request.headers['cookie']);
  if (credential === undefined) return missingKey();
  const key = trustedKey(visit, groups?.Items ?? [], credential.keyId);
  if (key === undefined) return unknownKey();
  const urls = urlsOf(visit, withoutCredential(request.query));
  const text = signedText(credential, urls, key);
  if (text === undefined) return accessDenied();
  const policy = readPolicy(text);
  if (policy === undefined) return malformedPolicy();
  // Clients compute the end of its time from their own clock, so it is held against the wall's.
  const now = parts.authentication.wallNow();
  return allows(policy, urls, { now, address: parts.sourceAddress }) ? undefined : accessDenied();
}

function trustedKey({ phase }: Visit, groups: readonly string[], id: string): string | undefined {
  return phase.transact((context) => {
    const trusted = groups.some(
      (group) => find(context, keyGroups, group)?.config.Items.includes(id) === true,
    );
    return trusted ? find(context, publicKeys, id)?.config.EncodedKey : undefined;
  });
}

/** The policy that was signed: the viewer's own, or the one that stands for a URL and the end of its time. */
function signedText(
  { policy, expires = '', signature, algorithm }: Credential,
  urls: readonly string[],
  key: string,
): string | undefined {
  const texts =
    policy === undefined
      ? urls.map((url) => cannedPolicy(url, expires))
      : [fromUrlSafe(policy).toString('utf8')];
  if (policy === undefined && !/^\d{1,15}$/.test(expires)) return undefined;
  return texts.find((text) => isSigned(text, signature, key, algorithm));
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html */
function cannedPolicy(url: string, expires: string): string {
  return `{"Statement":[{"Resource":"${url}","Condition":{"DateLessThan":{"AWS:EpochTime":${expires}}}}]}`;
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html */
const ALGORITHMS: ReadonlySet<string> = new Set(['SHA1', 'SHA256']);

function isSigned(text: string, signature: string, key: string, algorithm = 'SHA1'): boolean {
  if (!ALGORITHMS.has(algorithm)) return false;
  try {
    return verify(algorithm, Buffer.from(text), createPublicKey(key), fromUrlSafe(signature));
  } catch {
    // No key: nothing is signed with it.
    return false;
  }
}
