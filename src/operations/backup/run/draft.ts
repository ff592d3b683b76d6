import type { BackedUpVolume, MapReference } from '../format/manifest.ts';
import { draftName } from '../format/names.ts';
import type { Lineage } from '../format/names.ts';
import { seal, unseal } from '../format/sealed.ts';
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
  /** The time of a schedule that it is made for, ISO 8601. */
  readonly slot?: string | undefined;
  /** The moment of the snapshots; absent until they are made. */
  readonly time?: string | undefined;
  readonly name?: string | undefined;
  readonly set: readonly VolumeToBackUp[];
  readonly done: readonly BackedUpVolume[];
  readonly current?: VolumeProgress | undefined;
}

/** The draft of an instance; undefined when there is none, or none that can be trusted. */
export async function readDraft(store: BackupStore, lineage: Lineage): Promise<Draft | undefined> {
  const bytes = await store.get(draftName(lineage));
  return bytes && (unseal(bytes) as Draft | undefined);
}

export async function writeDraft(store: BackupStore, lineage: Lineage, draft: Draft): Promise<void> {
  await store.put(draftName(lineage), seal(draft));
}
