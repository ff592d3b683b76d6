import type { BlockStore } from './store/blocks/block-store.ts';
import type { ContentPlace } from './services/ec2/volumes/content.ts';
import type { Store } from './store/store.ts';

/** The content of volumes and snapshots, as instances see it. */
export interface VolumeContent {
  read(place: ContentPlace, length: number): Promise<Uint8Array>;
  write(place: ContentPlace, bytes: Uint8Array): Promise<void>;
}

/** The content in a cloud whose store can change under it: `reset` makes a new one. */
export function openVolumeContent(
  core: () => { readonly store: Store; readonly blocks: BlockStore },
): VolumeContent {
  return {
    async read(place, length) {
      const { readVolume } = await import('./services/ec2/volumes/content.ts');
      const { store, blocks } = core();
      return readVolume(store, blocks, place, length);
    },
    async write(place, bytes) {
      const { writeVolume } = await import('./services/ec2/volumes/content.ts');
      const { store, blocks } = core();
      writeVolume(store, blocks, place, bytes);
    },
  };
}
