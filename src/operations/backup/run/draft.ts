import { createHash } from 'node:crypto';
import type { BackedUpVolume, MapReference } from '../format/manifest.ts';
import { draftName } from '../format/names.ts';
import type { Lineage } from '../format/names.ts';
import type { BackupStore } from '../store/store.ts';

/** A volume of a set of snapshots, with what making it anew takes. */
export type VolumeToBackUp = Omit<BackedUpVolume, 'blocks' | 'read' | 'added' | 'maps'>;

/** How far a volume is: all parts below `nextPart` are in the store. */
export interface VolumeProgress {
  readonly volume: string;
  readonly nextPart: number;
  readonly read: number;
  readonly added: number;
  readonly maps: readonly MapReference[];
}

/** A backup that is being made: what an interrupted run goes on from. It is in no folder where backups are looked for. */
export interface Draft {
  readonly nuage: 'draft';
  /** The value of the tag on its snapshots. */
  readonly id: string;
  /** When it was begun, ISO 8601. */
  readonly begun: string;
  /** The moment of the snapshots; absent until they are made. */
  readonly time?: string | undefined;
  readonly name?: string | undefined;
  readonly set: readonly VolumeToBackUp[];
  readonly done: readonly BackedUpVolume[];
  readonly current?: VolumeProgress | undefined;
}

const sealLength = 64;

/** The draft of an instance; undefined when there is none, or none that can be trusted. */
export async function readDraft(store: BackupStore, lineage: Lineage): Promise<Draft | undefined> {
  const bytes = await store.get(draftName(lineage));
  if (bytes === undefined || !isSealed(bytes)) return undefined;
  return JSON.parse(Buffer.from(bytes).toString('utf8', 0, bytes.length - sealLength - 2)) as Draft;
}

export async function writeDraft(store: BackupStore, lineage: Lineage, draft: Draft): Promise<void> {
  const text = JSON.stringify(draft);
  await store.put(draftName(lineage), Buffer.from(`${text}\n${sealOf(Buffer.from(text))}\n`));
}

/** Whether the bytes of a draft are those that were written: JSON, and in a line below it its SHA-256. */
export function isSealed(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes);
  const end = text.length - sealLength - 2;
  return end > 0 && text.subarray(end).toString('latin1') === `\n${sealOf(text.subarray(0, end))}\n`;
}

function sealOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
