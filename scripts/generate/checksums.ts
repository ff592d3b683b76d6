import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the committed tables are made from and what they must be, byte for byte. */
export interface Checksums {
  readonly botocore: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/** The files whose content comes from botocore alone: the tables and the index of services. */
export function checksumsOf(directory: string, botocore: string): Checksums {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.table') || file === 'services.ts')
    .sort();
  const sha256 = Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(directory, file)))
        .digest('hex'),
    ]),
  );
  return { botocore, sha256 };
}

/** One sentence for each file that is not what the manifest says; none when all is well. */
export function verifyChecksums(directory: string, expected: Checksums): string[] {
  const found = checksumsOf(directory, expected.botocore).sha256;
  const names = new Set([...Object.keys(found), ...Object.keys(expected.sha256)]);
  return [...names].flatMap((name) => {
    if (found[name] === expected.sha256[name]) return [];
    if (found[name] === undefined) return [`${name} is missing`];
    return [`${name} is not what \`npm run generate\` wrote`];
  });
}
