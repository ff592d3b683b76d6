import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Seconds that a token may be asked for. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html */
const TTL_SECONDS = { least: 1, most: 21_600 } as const;

/** Tokens of no instance but one, which say themselves when they end: nothing is kept. */
const secret = randomBytes(32);

/** The seconds that a request for a token asks for; undefined when that is no such number. */
export function readTtl(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return undefined;
  const seconds = Number(text);
  return seconds < TTL_SECONDS.least || seconds > TTL_SECONDS.most ? undefined : seconds;
}

export function issueToken(instanceId: string, seconds: number, now: number): string {
  return sealed(instanceId, now + seconds * 1000);
}

/** Seconds that a token still counts; undefined when it does not. */
export function tokenLeft(token: string, instanceId: string, now: number): number | undefined {
  const ends = Buffer.from(token, 'base64url');
  if (ends.length !== 40) return undefined;
  const due = ends.readDoubleBE();
  const right = Buffer.from(sealed(instanceId, due), 'base64url');
  return timingSafeEqual(right, ends) && due > now ? Math.ceil((due - now) / 1000) : undefined;
}

function sealed(instanceId: string, due: number): string {
  const time = Buffer.alloc(8);
  time.writeDoubleBE(due);
  const seal = createHmac('sha256', secret).update(instanceId).update(time).digest();
  return `${Buffer.concat([time, seal]).toString('base64url')}==`;
}
