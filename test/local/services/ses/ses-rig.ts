import { SESClient, VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';

export interface SesRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly ses: SESClient;
  readonly v2: SESv2Client;
  /** Asks for addresses to be verified and lets the time pass that this takes. */
  verify(...addresses: readonly string[]): Promise<void>;
}

/** A cloud with a clock that stands, and clients without retries. */
export async function startSes(options: LocalCloudOptions = {}): Promise<SesRig> {
  const running = await startCloud(options);
  running.cloud.clock.freeze();
  const ses = new SESClient({ ...running.clientOptions, maxAttempts: 1 });
  const v2 = new SESv2Client({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    ses,
    v2,
    async verify(...addresses) {
      for (const EmailAddress of addresses) await ses.send(new VerifyEmailIdentityCommand({ EmailAddress }));
      await running.cloud.clock.advance('2s');
    },
    async [Symbol.asyncDispose]() {
      ses.destroy();
      v2.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** What an error of AWS says: its code and its sentence. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return 'no error';
}

/** A plain mail. */
export function plain(from: string, ...to: readonly string[]) {
  return {
    Source: from,
    Destination: { ToAddresses: [...to] },
    Message: { Subject: { Data: 'A subject' }, Body: { Text: { Data: 'A text' } } },
  };
}
