import { readFileSync, rmSync } from 'node:fs';
import { ConfigurationError } from '../errors.ts';
import type { Core } from './core.ts';
import { readSavedCloud, writeSavedCloud } from './store/saved-cloud.ts';
import type { FiledBody } from './store/bodies/body-store.ts';
import type { SavedPart, SavedStream } from './store/saved-cloud.ts';

const databasePart = 'state.db';
const sealingKeyPart = 'sealing.key';
const blockPrefix = 'blocks/';
const bodyPrefix = 'bodies/';

/** Saves a whole cloud, as it is now, to one file. */
export async function saveCore(core: Core, file: string): Promise<void> {
  await core.handOver();
  core.calls.writeDown();
  core.clock.save();
  const copy = `${file}.state`;
  rmSync(copy, { force: true });
  try {
    core.store.copyTo(copy);
    const content = readFileSync(copy);
    const parts = [{ name: databasePart, content }, ...keyPart(core), ...blockParts(core)];
    await writeSavedCloud(file, parts, bodyStreams(core));
  } finally {
    rmSync(copy, { force: true });
  }
}

/** What was sealed opens only with its key, which goes along: a saved cloud is as secret as what is in it. */
function keyPart({ store }: Core): readonly SavedPart[] {
  return store.isSealed ? [{ name: sealingKeyPart, content: Buffer.from(store.sealer.key) }] : [];
}

/** The blocks of volumes, a part each. */
function blockParts(core: Core): readonly SavedPart[] {
  return [...core.blocks.contents()].map(({ name, bytes }) => ({ name: blockPrefix + name, content: bytes }));
}

/** Large bodies, such as S3's objects; the small ones are in the database. */
function bodyStreams(core: Core): readonly SavedStream[] {
  return [...core.bodies.filed()].map(({ id, size, read }) => ({ name: `${bodyPrefix}${id}`, size, read }));
}

/** What a saved cloud holds. */
export interface SavedContent {
  readonly database: Uint8Array;
  /** The key of what is sealed in it, if anything is. */
  readonly sealingKey: Uint8Array | undefined;
  /** The blocks of volumes by name. */
  readonly blocks: ReadonlyMap<string, Uint8Array>;
  /** The large bodies, still in the file. */
  readonly bodies: readonly FiledBody[];
}

/** Reads a saved cloud. */
export async function readSavedContent(file: string): Promise<SavedContent> {
  const { parts, streams } = await readSavedCloud(file);
  const content = parts.get(databasePart);
  if (content === undefined)
    throw new ConfigurationError(`${file} holds no database.`, { hint: 'Save the cloud again.' });
  const blocks = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts)
    if (name.startsWith(blockPrefix)) blocks.set(name.slice(blockPrefix.length), bytes);
  const bodies = streams
    .filter(({ name }) => name.startsWith(bodyPrefix))
    .map(({ name, size, read }) => ({ id: Number(name.slice(bodyPrefix.length)), size, read }));
  return { database: content, sealingKey: parts.get(sealingKeyPart), blocks, bodies };
}
