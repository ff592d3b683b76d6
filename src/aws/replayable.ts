import type { Body } from '../wire/http.ts';

/** A body that comes in pieces and can come again from its beginning, as that of a file can. */
export interface ReplayableBody extends AsyncIterable<Uint8Array> {
  readonly replayable: true;
}

/**
 * One of which all is known beforehand that S3 wants to know: its length and its checksum stand in the head, and it goes as
 * it is, without chunks around it.
 */
export interface KnownBody extends ReplayableBody {
  /** In hexadecimal digits; asked for where the line does not protect the bytes, so that the signature has to. */
  sha256(): Promise<string>;
}

export function isKnown(body: Body): body is KnownBody {
  return 'sha256' in body && typeof body.sha256 === 'function';
}

/** Whether a body can be sent a second time. */
export function isReplayable(body: Body): boolean {
  return body instanceof Uint8Array || ('replayable' in body && body.replayable === true);
}
