import type { OperationContext } from '../context.ts';
import { NuageError } from '../../errors.ts';
import { wordsOf } from './transfer-item.ts';
import type { TransferItem } from './transfer-item.ts';
import type { TransferFailure, TransferReport } from './transfer-report.ts';

const failuresKept = 100;
const plannedKept = 10_000;

/** Told at most so often, in milliseconds: a person sees no more. */
const tellEvery = 100;

function bySource(one: TransferFailure, other: TransferFailure): number {
  const [left, right] = one.from === other.from ? [one.to, other.to] : [one.from, other.from];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Counts what a transfer does, and tells the host. */
export class Tally {
  readonly #context: OperationContext;
  readonly #since: number;
  #told = 0;
  #done = 0;
  #bytes = 0;
  #total = { items: 0, bytes: 0, complete: false };
  readonly #counts = { upload: 0, download: 0, copy: 0, delete: 0 };
  #failed = 0;
  #leftAlone = 0;
  #declined = false;
  #lastFailure = '';
  /** All is known before it begins. */
  #expected = false;
  #run: string | undefined;
  readonly #failures: TransferFailure[] = [];
  readonly #planned: { action: string; from: string; to: string; bytes: number }[] = [];

  constructor(context: OperationContext) {
    this.#context = context;
    this.#since = context.clock.now();
  }

  /** So much is to come, which was found before. */
  expect({ items, bytes }: { readonly items: number; readonly bytes: number }): void {
    this.#total = { items, bytes, complete: true };
    this.#expected = true;
  }

  found(size: number): void {
    if (this.#expected) return;
    this.#total.items += 1;
    this.#total.bytes += size;
  }

  foundAll(): void {
    this.#total.complete = true;
  }

  moved(bytes: number): void {
    this.#bytes += bytes;
    this.#tell();
  }

  did(item: TransferItem): void {
    this.#counts[item.kind] += 1;
    this.#done += 1;
    this.#tell();
  }

  /** One was not to be carried because of what is there, or of what it is. */
  leftAlone(): void {
    this.#leftAlone += 1;
    this.#done += 1;
  }

  /** The person said no to a part of it. */
  declined(): void {
    this.#declined = true;
  }

  would(action: string, from: string, to: string, bytes: number): void {
    if (this.#planned.length < plannedKept) this.#planned.push({ action, from, to, bytes });
  }

  deleted(count: number): void {
    this.#counts.delete += count;
  }

  /** A run of its own did a part of it. */
  ran(run: string): void {
    this.#run = run;
  }

  failed(from: string, to: string, error: unknown): void {
    this.#failed += 1;
    this.#done += 1;
    const message = error instanceof Error ? error.message : String(error);
    this.#lastFailure = message;
    if (this.#failures.length >= failuresKept) return;
    const code =
      error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'Error';
    this.#failures.push({
      from,
      to,
      code,
      message,
      ...(error instanceof NuageError && error.hint !== undefined ? { hint: error.hint } : {}),
    });
  }

  /** How many failed by now. */
  get failures(): number {
    return this.#failed;
  }

  get lastFailure(): string {
    return this.#lastFailure;
  }

  failedItem(item: TransferItem, error: unknown): void {
    const { from, to } = wordsOf(item);
    this.failed(from, to, error);
  }

  report(): TransferReport {
    const { upload, download, copy, delete: deleted } = this.#counts;
    return {
      uploaded: upload,
      downloaded: download,
      copied: copy,
      deleted,
      bytes: this.#bytes,
      elapsedMs: this.#context.clock.now() - this.#since,
      failed: this.#failed,
      ...(this.#leftAlone === 0 ? {} : { leftAlone: this.#leftAlone }),
      // Transfers end in any order; what is told of them goes by name.
      failures: this.#failures.toSorted(bySource),
      ...(this.#declined ? { declined: true as const } : {}),
      ...(this.#run === undefined ? {} : { run: this.#run }),
      ...(this.#planned.length === 0 ? {} : { planned: this.#planned }),
    };
  }

  #tell(): void {
    const now = this.#context.clock.now();
    if (now - this.#told < tellEvery) return;
    this.#told = now;
    const { items, bytes, complete } = this.#total;
    this.#context.host.notify({
      kind: 'progress',
      bytes: this.#bytes,
      ...(complete ? { fraction: bytes === 0 ? 1 : Math.min(1, this.#bytes / bytes) } : {}),
      items: { done: this.#done, found: items, bytes },
      elapsedMs: now - this.#since,
    });
  }
}
