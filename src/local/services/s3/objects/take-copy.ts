import type { Body } from '../../../../wire/http.ts';
import type { ActionPhase } from '../../../phase.ts';
import { createHash } from 'node:crypto';
import { createHasher } from '../../../../wire/checksum/hasher.ts';
import type { ChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import type { TakenBody } from '../payload/take.ts';

/** Takes a copy of bytes that are here already, with the digests that an object or part of its own needs. */
export async function takeCopy(
  phase: ActionPhase,
  body: Body,
  algorithm: ChecksumAlgorithm,
): Promise<TakenBody> {
  const md5 = createHash('md5');
  const hasher = createHasher(algorithm);
  const draft = await phase.bodies.take(body, (piece) => {
    md5.update(piece);
    hasher.update(piece);
  });
  return {
    draft,
    size: draft.size,
    md5: md5.digest('hex'),
    checksum: { algorithm, value: hasher.digest().toString('base64') },
    asked: true,
    [Symbol.asyncDispose]: () => draft[Symbol.asyncDispose](),
  };
}
