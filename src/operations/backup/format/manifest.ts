import { createHash } from 'node:crypto';
import { NuageError } from '../../../errors.ts';
import { DamagedError } from '../damaged.ts';
import { hashIn } from './names.ts';
import { formatVersion } from './sizes.ts';

/** A part of a volume and the map of its blocks. A part that is all zero is not there. */
export interface MapReference {
  /** The number of the part: its first block is that times 2048. */
  readonly part: number;
  readonly blocks: number;
  /** SHA-256 of the map's bytes, which is its name. */
  readonly map: string;
}

/** One volume of a backup, with all that making it anew takes. */
export interface BackedUpVolume {
  readonly volume: string;
  readonly device: string;
  /** The snapshot whose blocks these are. */
  readonly snapshot: string;
  readonly sizeGiB: number;
  readonly type: string;
  readonly iops?: number | undefined;
  readonly throughput?: number | undefined;
  readonly encrypted: boolean;
  readonly kmsKey?: string | undefined;
  readonly zone: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Blocks that are not zero. */
  readonly blocks: number;
  /** Blocks that were read for this backup. */
  readonly read: number;
  /** Blocks of these that were new to the repository. */
  readonly added: number;
  readonly maps: readonly MapReference[];
}

/** One backup: all volumes of an instance at one moment. Written last; without it there is no backup. */
export interface BackupManifest {
  readonly nuage: 'backup';
  readonly version: number;
  readonly repository: string;
  readonly account: string;
  readonly region: string;
  readonly instance: string;
  readonly name?: string | undefined;
  /** The moment that the volumes are of, ISO 8601. */
  readonly time: string;
  /** The time of a schedule that it was made for, ISO 8601; absent when nobody's clock asked for it. */
  readonly slot?: string | undefined;
  /** When it was finished. */
  readonly finished: string;
  readonly volumes: readonly BackedUpVolume[];
}

/** The bytes of a manifest, and the hash that seals it. */
export function sealManifest(manifest: BackupManifest): {
  readonly bytes: Uint8Array;
  readonly hash: string;
} {
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`);
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Reads the manifest of that name, whose seal must not be broken. */
export function openManifest(name: string, bytes: Uint8Array): BackupManifest {
  checkSeal(name, bytes);
  const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as BackupManifest;
  if (manifest.nuage !== 'backup' || manifest.version !== formatVersion)
    throw new NuageError('UnknownBackupVersion', `${name} is of version ${manifest.version}.`, {
      hint: `This nuage reads version ${formatVersion}.`,
    });
  return manifest;
}

/** Throws when the bytes are not those that the name says. */
export function checkSeal(name: string, bytes: Uint8Array): void {
  const own = createHash('sha256').update(bytes).digest('hex');
  if (own !== hashIn(name)) throw new DamagedError(name, `its SHA-256 is ${own}`);
}
