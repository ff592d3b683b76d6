/** What docs/backup-format.md promises; changing one of these is another version of the format. */
export const formatVersion = 1;

/** Bytes of a block: EBS's own unit. */
export const blockSize = 512 * 1024;
export const blocksPerGiB = 2048;

/** Blocks of a volume whose hashes stand in one map: a GiB of it. */
export const blocksPerMap = 2048;

/** A pack is full when it has so many bytes or so many blocks. */
export const packBytes = 16 * 1024 * 1024;
export const packBlocks = 1024;
