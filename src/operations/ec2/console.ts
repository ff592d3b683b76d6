import { NuageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { oneInstance } from './one-instance.ts';

/** What an instance wrote on its console, as AWS kept it. */
export interface ConsoleOutput extends Place {
  readonly id: string;
  /** When AWS took it, ISO 8601; undefined when it does not say. */
  readonly time: string | undefined;
  /** At most 64 KiB; empty when the instance wrote nothing yet. */
  readonly text: string;
}

/**
 * The console output of an instance. AWS takes it shortly after the instance starts, stops, reboots or ends; `latest`
 * takes it now, on Nitro instances.
 */
export async function consoleOutput(
  id: string,
  context: OperationContext,
  options: { readonly latest?: boolean } = {},
): Promise<ConsoleOutput> {
  const { account, region, connection } = await oneInstance(id, context);
  const answer = await connection.call('ec2', 'GetConsoleOutput', {
    InstanceId: id,
    ...(options.latest === true ? { Latest: true } : {}),
  });
  return {
    account,
    region,
    id,
    time: answer.Timestamp?.toISOString(),
    text: Buffer.from(answer.Output ?? '', 'base64').toString('utf8'),
  };
}

/** A picture of the console of a running instance. */
export interface ConsoleScreenshot extends Place {
  readonly id: string;
  readonly format: 'jpg' | 'png' | 'unknown';
  readonly bytes: Uint8Array;
}

/**
 * Takes a picture of the console of a running instance; `wakeUp` presses a key first, so that a screen that sleeps is
 * on. AWS answers JPEG; the local cloud PNG.
 */
export async function consoleScreenshot(
  id: string,
  context: OperationContext,
  options: { readonly wakeUp?: boolean } = {},
): Promise<ConsoleScreenshot> {
  const { account, region, connection } = await oneInstance(id, context);
  const answer = await connection.call('ec2', 'GetConsoleScreenshot', {
    InstanceId: id,
    ...(options.wakeUp === true ? { WakeUp: true } : {}),
  });
  const bytes = Buffer.from(answer.ImageData ?? '', 'base64');
  if (bytes.length === 0) throw new NuageError('NoScreenshot', `AWS answered no picture of ${id}.`);
  return { account, region, id, format: formatOf(bytes), bytes };
}

function formatOf(bytes: Buffer): ConsoleScreenshot['format'] {
  if (bytes.readUInt16BE(0) === 0xff_d8) return 'jpg';
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? 'png' : 'unknown';
}
