import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import type { Place } from '../context.ts';
import { memoryOf } from './memory-of.ts';
import { reportMemory } from './memory-form.ts';
import type { ReportMemory } from './memory-form.ts';
import type { Report } from './report.ts';

/** Which reports follow each other: those about the same accounts, regions and tags. */
export interface ReportScope {
  readonly places: readonly Place[];
  readonly tags: Readonly<Record<string, string | true>>;
}

/** The report before of the same scope; undefined when there is none, or when its file is damaged. */
export async function recallReport(directory: string, scope: ReportScope): Promise<ReportMemory | undefined> {
  try {
    return reportMemory.parse(JSON.parse(await readFile(fileOf(directory, scope), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Remembers a report that reached somebody, for the next one of the same scope. */
export async function rememberReport(directory: string, scope: ReportScope, report: Report): Promise<void> {
  const file = fileOf(directory, scope);
  await makeDirectory(directory, { mode: 0o700 });
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, JSON.stringify(memoryOf(report)), { mode: 0o600 });
  // Whole or not at all: another process may be reading.
  await rename(fresh, file);
}

function fileOf(directory: string, { places, tags }: ReportScope): string {
  const what = JSON.stringify([
    places.map(({ account, region }) => `${account}/${region}`).toSorted(),
    Object.entries(tags).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  return join(directory, `${createHash('sha256').update(what).digest('hex').slice(0, 16)}.json`);
}
