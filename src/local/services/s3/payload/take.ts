import { createHash, hash } from 'node:crypto';
import type { Body } from '../../../../wire/http.ts';
import type { ChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import { checksumOf, createHasher, isChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import { AwsError } from '../../../error.ts';
import type { ActionPhase } from '../../../phase.ts';
import type { Draft } from '../../../store/bodies/draft.ts';
import { entityTooLarge } from '../errors.ts';
import { MOST_PUT_BYTES } from '../limits.ts';
import { checkAnnounced, checkForm, saidChecksum } from './checksums.ts';
import type { ChecksumMembers, SaidChecksum } from './checksums.ts';
import { openPayload } from './open.ts';
import type { OpenedPayload } from './open.ts';

/** A body that was taken in whole and is what its sender said. One that a file holds has to be disposed of. */
export interface TakenBody extends Partial<AsyncDisposable> {
  readonly draft: Draft;
  readonly size: number;
  /** Hexadecimal. */
  readonly md5: string;
  readonly checksum: SaidChecksum;
  /** Whether the sender asked for the checksum, or it is S3's own choice. */
  readonly asked: boolean;
  /** A checksum of another algorithm that was wanted as well. */
  readonly also?: SaidChecksum | undefined;
}

interface Said extends ChecksumMembers {
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: string | undefined;
}

/** What was said of a body, and what is to be made of it. */
interface Claim {
  readonly opened: OpenedPayload;
  readonly md5: Buffer | undefined;
  readonly expected: SaidChecksum | undefined;
  readonly trailing: ChecksumAlgorithm | undefined;
  readonly algorithm: ChecksumAlgorithm;
  readonly asked: boolean;
  readonly also: ChecksumAlgorithm | undefined;
}

/** What a body turned out to be. */
interface Found {
  readonly md5: string;
  /** Hexadecimal; undefined where nobody is left to ask for it. */
  readonly sha256: string | undefined;
  readonly checksum: string;
  readonly also: string | undefined;
}

const nothing = new Uint8Array(0);

/**
 * Takes in the body of a PutObject or UploadPart as it comes and holds it against all that was said of it: the
 * signature's hash, Content-MD5, checksums in headers and trailers. S3 makes a CRC-64/NVME when nothing else is
 * asked for: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 *
 * @param preferred What an upload of parts wants of each of them.
 * @param always Wanted in any case, besides what the sender asked for.
 */
export function takeBody(
  phase: ActionPhase,
  body: Body | undefined,
  said: Said,
  preferred?: ChecksumAlgorithm,
  always?: ChecksumAlgorithm,
): TakenBody | Promise<TakenBody> {
  const opened = openPayload(phase, body ?? nothing);
  const expected = saidChecksum(said);
  if (expected !== undefined) checkForm(expected);
  const trailing = trailingAlgorithm(opened);
  const asked = checkAnnounced(said.ChecksumAlgorithm, expected?.algorithm ?? trailing);
  const algorithm = asked ?? preferred ?? 'CRC64NVME';
  const claim: Claim = {
    opened,
    md5: md5Of(said.ContentMD5),
    expected,
    trailing,
    algorithm,
    asked: asked !== undefined,
    also: always === algorithm ? undefined : always,
  };
  const draft = opened.body instanceof Uint8Array ? phase.bodies.hold(opened.body) : undefined;
  return opened.body instanceof Uint8Array && draft !== undefined
    ? held(claim, opened.body, draft)
    : taken(claim, phase);
}

/** A small body that is here whole: it needs no wait, and nothing to hash piece by piece. */
function held(claim: Claim, bytes: Uint8Array, draft: Draft): TakenBody {
  const { opened, algorithm, also } = claim;
  const found = {
    md5: hash('md5', bytes, 'hex'),
    sha256: opened.sha256 === undefined ? undefined : hash('sha256', bytes, 'hex'),
    checksum: checksumOf(algorithm, bytes),
    also: also === undefined ? undefined : checksumOf(also, bytes),
  };
  return upheld(claim, draft, found);
}

async function taken(claim: Claim, phase: ActionPhase): Promise<TakenBody> {
  const { opened, algorithm, also } = claim;
  const hasher = createHasher(algorithm);
  const second = also === undefined ? undefined : createHasher(also);
  const md5 = createHash('md5');
  const sha256 = opened.sha256 === undefined ? undefined : createHash('sha256');
  let size = 0;
  const draft = await phase.bodies.take(opened.body, (piece) => {
    size += piece.byteLength;
    if (size > MOST_PUT_BYTES) throw entityTooLarge(MOST_PUT_BYTES, size);
    md5.update(piece);
    hasher.update(piece);
    second?.update(piece);
    sha256?.update(piece);
  });
  try {
    const found = {
      md5: md5.digest('hex'),
      sha256: sha256?.digest('hex'),
      checksum: hasher.digest().toString('base64'),
      also: second?.digest().toString('base64'),
    };
    return {
      ...upheld(claim, draft, found),
      [Symbol.asyncDispose]: () => draft[Symbol.asyncDispose](),
    };
  } catch (error) {
    await draft[Symbol.asyncDispose]();
    throw error;
  }
}

/** Throws what S3 answers when a body is not what its sender said. */
function upheld(claim: Claim, draft: Draft, found: Found): TakenBody {
  const { opened, expected, trailing, algorithm, asked, also } = claim;
  if (claim.md5 !== undefined) compareMd5(claim.md5, Buffer.from(found.md5, 'hex'), 'hex');
  compareSha256(opened.sha256, found.sha256);
  const checksum = { algorithm, value: found.checksum };
  compareChecksum(expected ?? trailer(opened, trailing), checksum);
  return {
    draft,
    size: draft.size,
    md5: found.md5,
    checksum,
    asked,
    also: also === undefined || found.also === undefined ? undefined : { algorithm: also, value: found.also },
  };
}

function trailingAlgorithm({ trailerNames }: OpenedPayload): ChecksumAlgorithm | undefined {
  for (const name of trailerNames) {
    const algorithm = name.replace(/^x-amz-checksum-/, '').toUpperCase();
    if (isChecksumAlgorithm(algorithm)) return algorithm;
  }
  return undefined;
}

function trailer(
  { trailers }: OpenedPayload,
  algorithm: ChecksumAlgorithm | undefined,
): SaidChecksum | undefined {
  if (algorithm === undefined) return undefined;
  const said = { algorithm, value: trailers[`x-amz-checksum-${algorithm.toLowerCase()}`] ?? '' };
  checkForm(said);
  return said;
}

export function md5Of(text: string | undefined): Buffer | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 16 || !/^[A-Za-z0-9+/]{22}==$/.test(text))
    throw new AwsError('InvalidDigest', 400, 'The Content-MD5 you specified was invalid.', {
      'Content-MD5': text,
    });
  return bytes;
}

/** @param shown How what was wanted is shown: of an object's bytes in hexadecimal, of a document as it was sent. */
export function compareMd5(wanted: Buffer | undefined, found: Buffer, shown: 'hex' | 'base64'): void {
  if (wanted === undefined || wanted.equals(found)) return;
  throw new AwsError('BadDigest', 400, 'The Content-MD5 you specified did not match what we received.', {
    ExpectedDigest: wanted.toString(shown),
    CalculatedDigest: found.toString('base64'),
  });
}

function compareSha256(wanted: string | undefined, found: string | undefined): void {
  if (wanted === undefined || found === undefined || wanted === found) return;
  throw new AwsError(
    'XAmzContentSHA256Mismatch',
    400,
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    { ClientComputedContentSHA256: wanted, S3ComputedContentSHA256: found },
  );
}

export function compareChecksum(said: SaidChecksum | undefined, found: SaidChecksum): void {
  if (said === undefined || said.value === found.value) return;
  throw new AwsError(
    'BadDigest',
    400,
    `The ${said.algorithm} you specified did not match the calculated checksum.`,
  );
}
