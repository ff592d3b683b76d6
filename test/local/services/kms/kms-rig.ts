import { KMSClient } from '@aws-sdk/client-kms';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface KmsRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly kms: KMSClient;
  in(region: string): KMSClient;
}

/** A cloud and clients of KMS. */
export async function startKms(): Promise<KmsRig> {
  const running = await startCloud();
  const clients: KMSClient[] = [];
  const client = (region: string): KMSClient => {
    const made = new KMSClient({ ...running.clientOptions, region, maxAttempts: 1 });
    clients.push(made);
    return made;
  };
  return {
    running,
    kms: client('us-east-1'),
    in: client,
    async [Symbol.asyncDispose]() {
      for (const made of clients) made.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** Bytes of a text. */
export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
