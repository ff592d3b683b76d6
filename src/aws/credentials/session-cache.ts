import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import type { Clock } from '../../clock.ts';
import { isFields } from '../../wire/record.ts';
import type { ResolvedCredentials } from './provider.ts';

/** What a session is asked for, in STS's names; without the code of an MFA device. */
export type SessionRequest = Readonly<Record<string, string | number>>;

/** A session has to be good for so long still, in milliseconds. */
const margin = 5 * 60_000;

/**
 * Sessions in roles that a person typed a code for, so that he is asked once and not by every command. They are where
 * the AWS CLI keeps its own, in its form and under its names: either finds the other's.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html#cli-configure-role-cache
 */
export class SessionCache {
  readonly #directory: string;
  readonly #clock: Clock;

  constructor(home: string, clock: Clock) {
    this.#directory = join(home, '.aws', 'cli', 'cache');
    this.#clock = clock;
  }

  /** A session that was asked for in the same way and lasts; what cannot be read is no session. */
  async find(request: SessionRequest): Promise<ResolvedCredentials | undefined> {
    let kept: unknown;
    try {
      kept = JSON.parse(await readFile(this.#fileOf(request), 'utf8'));
    } catch {
      return undefined;
    }
    const session = isFields(kept) ? kept['Credentials'] : undefined;
    if (!isFields(session)) return undefined;
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = session;
    // The AWS CLI ends a time with the name of its zone.
    const expiration = Date.parse(String(Expiration).replace(/UTC$/, 'Z'));
    if (!(expiration - margin > this.#clock.now())) return undefined;
    if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string') return undefined;
    if (typeof SessionToken !== 'string') return undefined;
    const source = `role ${String(request['RoleArn'])}`;
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration,
      source,
    };
  }

  /** Keeps a session for its owner alone. A directory that cannot be written to means that he is asked again. */
  async keep(request: SessionRequest, session: ResolvedCredentials): Promise<void> {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = session;
    if (expiration === undefined) return;
    const Expiration = new Date(expiration).toISOString().replace(/\.\d+Z$/, 'Z');
    const Credentials = {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration,
    };
    const file = this.#fileOf(request);
    const half = `${file}.new`;
    try {
      await makeDirectory(this.#directory, { mode: 0o700 });
      await writeFile(half, JSON.stringify({ Credentials }), { mode: 0o600 });
      await rename(half, file);
    } catch {
      // The session itself is good.
    }
  }

  /** Python writes JSON with spaces, which the name is a hash of. */
  #fileOf(request: SessionRequest): string {
    const members = Object.entries(request)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return join(
      this.#directory,
      `${createHash('sha1')
        .update(`{${members.join(', ')}}`)
        .digest('hex')}.json`,
    );
  }
}
