import { createHmac, randomBytes } from 'node:crypto';
import type { State } from '../../store/table.ts';
import { mfaDevices, type MfaDeviceRow } from './credential-state.ts';
import { noSuchEntity } from './errors.ts';
import { noDevice } from './mfa-errors.ts';

/** RFC 6238 with the parameters of AWS's virtual devices: SHA-1, 30 seconds, 6 digits. */
const stepMs = 30_000;
/** A clock that goes a little wrong is forgiven; a resynchronisation looks further. */
const drift = 1;
const farDrift = 20;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function findDevice(state: State, serial: string): MfaDeviceRow {
  const row = state.table(mfaDevices).get(serial);
  if (row === undefined) throw noDevice(serial);
  return row;
}

/** The device of a user with a serial number. */
export function deviceOf(state: State, userId: string, serial: string): MfaDeviceRow {
  const row = state.table(mfaDevices).get(serial);
  if (row?.userId !== userId)
    throw row === undefined ? noDevice(serial) : noSuchEntity(`MFA Device invalid for user.`);
  return row;
}

/** A new seed: 64 letters of base 32, as the person's app takes it. */
export function newSeed(): string {
  return [...randomBytes(64)].map((byte) => LETTERS.charAt(byte % 32)).join('');
}

export function sealSeed(state: State, serial: string, seed: string): string {
  return state.sealer.seal(seed, `mfa-device/${serial}`);
}

/** The time step of the first of two consecutive codes, or undefined when they are not. */
export function stepOfCodes(
  state: State,
  row: MfaDeviceRow,
  codes: readonly string[],
  now: number,
  far = false,
): number | undefined {
  const seed = state.sealer.open(row.sealedSeed, `mfa-device/${row.serial}`);
  const around = Math.floor(now / stepMs);
  const reach = far ? farDrift : drift + codes.length - 1;
  for (let step = around - reach; step <= around + drift; step++)
    if (codes.every((code, at) => codeAt(seed, step + at) === code)) return step;
  return undefined;
}

/** Whether a code is right now and was not used before. */
export function codeCounts(state: State, row: MfaDeviceRow, code: string, now: number): boolean {
  const step = stepOfCodes(state, row, [code], now);
  return step !== undefined && step > (row.lastStep ?? -1);
}

/** The same, and remembers that it was used. */
export function useCode(state: State, row: MfaDeviceRow, code: string, now: number): boolean {
  const step = stepOfCodes(state, row, [code], now);
  if (step === undefined || step <= (row.lastStep ?? -1)) return false;
  state.table(mfaDevices).put({ ...row, lastStep: step });
  return true;
}

/** The six digits of a time step: https://www.rfc-editor.org/rfc/rfc4226#section-5.3 */
function codeAt(seed: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.max(step, 0)));
  const digest = createHmac('sha1', decodeSeed(seed)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

function decodeSeed(seed: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of seed) {
    held = ((held << 5) | LETTERS.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
