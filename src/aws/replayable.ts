import type { Body } from '../wire/http.ts';

/** A body that comes in pieces and can come again from its beginning, as that of a file can. */
export interface ReplayableBody extends AsyncIterable<Uint8Array> {
  readonly replayable: true;
}

/** Whether a body can be sent a second time. */
export function isReplayable(body: Body): boolean {
  return body instanceof Uint8Array || ('replayable' in body && body.replayable === true);
}
