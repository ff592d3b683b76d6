import type { OperationContext } from '../context.ts';
import { inOrder } from './at-once.ts';
import { DamagedError } from './damaged.ts';
import { readMap } from './format/block-map.ts';
import { decompress, sha256 } from './format/compress.ts';
import { readIndex } from './format/index-file.ts';
import { checkSeal, openManifest } from './format/manifest.ts';
import type { BackupManifest } from './format/manifest.ts';
import { folders, hashIn, mapName, packName, readBackupName, repositoryName } from './format/names.ts';
import { readDirectory } from './format/pack.ts';
import { isSealed } from './format/sealed.ts';
import { blockSize } from './format/sizes.ts';
import { BlockIndex } from './repository/block-index.ts';
import { readRepository } from './repository/repository.ts';
import { openStore } from './store/open-store.ts';
import type { StoreInput } from './store/open-store.ts';
import type { BackupStore } from './store/store.ts';

export interface Problem {
  readonly object: string;
  readonly problem: string;
  /** What that means: a backup that cannot be restored whole, or nothing that a run would not mend. */
  readonly concerns: 'backup' | 'repository';
}

export interface Verification {
  readonly backups: number;
  readonly objects: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

const objectsAtOnce = 4;

/**
 * Reads every object of a repository and holds it against its hash, and every reference against what is there: each
 * block of each backup must be in a pack, with the bytes that its name says.
 */
export async function verifyBackups(input: StoreInput, context: OperationContext): Promise<Verification> {
  const store = await openStore(input, context);
  const problems: Problem[] = [];
  using packs = disposable(new BlockIndex());
  const maps = new Map<string, string | undefined>();
  const manifests: { readonly name: string; readonly manifest: BackupManifest }[] = [];
  const indexed: { readonly object: string; readonly packs: readonly string[] }[] = [];
  const totals = { objects: 0, bytes: 0 };

  const tell = (object: string, problem: string, concerns: Problem['concerns']): void => {
    problems.push({ object, problem, concerns });
  };

  async function look(name: string): Promise<void> {
    context.signal?.throwIfAborted();
    const bytes = await store.get(name);
    if (bytes === undefined) return;
    totals.objects += 1;
    totals.bytes += bytes.byteLength;
    try {
      if (name === repositoryName) readRepository(bytes);
      else if (name.startsWith(folders.backups))
        manifests.push({ name, manifest: openManifest(name, bytes) });
      else if (isOfWork(name)) {
        if (!isSealed(bytes)) throw new DamagedError(name, 'its seal is broken');
      } else {
        checkSeal(name, bytes);
        const hash = hashIn(name) ?? '';
        if (name.startsWith(folders.maps)) {
          maps.set(hash, undefined);
          await readMap(name, bytes);
        } else if (name.startsWith(folders.index))
          indexed.push({ object: name, packs: (await readIndex(name, bytes)).map((pack) => pack.hash) });
        else packs.add([{ hash, entries: await checkPack(name, bytes) }]);
      }
    } catch (error) {
      const mendable = isOfWork(name) || name.startsWith(folders.index);
      tell(name, error instanceof Error ? error.message : String(error), mendable ? 'repository' : 'backup');
    }
    context.host.notify({
      kind: 'progress',
      target: store.location,
      bytes: totals.bytes,
      elapsedMs: 0,
    });
  }

  for await (const _ of inOrder(everything(store), objectsAtOnce, look)) continue;
  if ((await store.get(repositoryName)) === undefined) tell(repositoryName, 'it is missing', 'backup');
  for (const { object, packs: named } of indexed)
    for (const pack of named)
      if (!packs.hasPack(pack))
        tell(packName(pack), `${object} names it, and it is missing or damaged`, 'repository');
  for (const { name, manifest } of manifests) await checkBackup(name, manifest, store, maps, packs, tell);
  return {
    backups: manifests.length,
    ...totals,
    problems: problems.sort((one, other) => (one.object < other.object ? -1 : 1)),
  };
}

/** Whether an object is of runs that are under way, and of no backup. */
function isOfWork(name: string): boolean {
  return [folders.claims, folders.drafts, folders.leases].some((folder) => name.startsWith(folder));
}

/** Every object of a repository; what else is beside them is not looked at. */
async function* everything(store: BackupStore): AsyncGenerator<string> {
  yield repositoryName;
  for (const folder of Object.values(folders)) for await (const { name } of store.list(folder)) yield name;
}

/** Every block of a pack must have the bytes that the directory says. */
async function checkPack(name: string, bytes: Uint8Array) {
  const entries = readDirectory(name, bytes) ?? [];
  for (const { hash, offset, length } of entries) {
    const block = await decompress(bytes.subarray(offset, offset + length), blockSize);
    if (block.byteLength !== blockSize || (await sha256(block)) !== hash)
      throw new DamagedError(name, `block ${hash} has other bytes`);
  }
  return entries;
}

type Tell = (object: string, problem: string, concerns: Problem['concerns']) => void;

async function checkBackup(
  name: string,
  manifest: BackupManifest,
  store: BackupStore,
  maps: Map<string, string | undefined>,
  packs: BlockIndex,
  tell: Tell,
): Promise<void> {
  if (readBackupName(name) === undefined) tell(name, 'its name is not that of a backup', 'backup');
  for (const { volume, maps: parts } of manifest.volumes) {
    for (const { map } of parts) {
      let wrong = 'its map is missing or damaged';
      if (maps.has(map)) {
        // Looked at once, however many backups share it.
        const known = maps.get(map) ?? (await missingOf(map, store, packs));
        maps.set(map, known);
        wrong = known;
      }
      if (wrong !== '') tell(name, `${volume}: ${mapName(map)}: ${wrong}`, 'backup');
    }
  }
}

/** What of a map no pack has; empty when all is there. */
async function missingOf(map: string, store: BackupStore, packs: BlockIndex): Promise<string> {
  const name = mapName(map);
  const bytes = await store.get(name);
  if (bytes === undefined) return 'it is missing';
  try {
    const missing = [...(await readMap(name, bytes)).values()].filter(
      (hash) => packs.find(hash) === undefined,
    );
    return missing.length === 0 ? '' : `${missing.length} blocks are in no pack, such as ${missing[0]}`;
  } catch {
    return 'it is damaged';
  }
}

function disposable(index: BlockIndex): BlockIndex & Disposable {
  return Object.assign(index, { [Symbol.dispose]: () => index.close() });
}
