import type { TimerContext } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import { awsDocuments } from './aws-documents.ts';
import { invalidDocument, invalidVersion } from './errors.ts';
import { readDocumentName } from './names.ts';
import { documentVersions, documents } from './state.ts';
import type { DocumentRow, DocumentVersionRow } from './state.ts';

type DocumentPlace = Pick<TimerContext, 'state' | 'account' | 'region'>;

/** A document that the account can use, with one of its versions. */
export interface FoundDocument {
  readonly row: DocumentRow;
  readonly version: DocumentVersionRow;
  /** As the caller has to name it: another account's by its ARN. */
  readonly shownName: string;
}

interface VersionChoice {
  readonly DocumentVersion?: string | undefined;
  readonly VersionName?: string | undefined;
}

/** The version of a document that a request names: its own, AWS's, or one shared by another account. */
export function findDocument(place: DocumentPlace, text: string, choice: VersionChoice = {}): FoundDocument {
  const { name, owner } = readDocumentName(text);
  const ofAws = owner === undefined || owner === '' ? awsDocuments.get(name) : undefined;
  if (ofAws !== undefined) {
    const asked = choice.DocumentVersion;
    if (asked !== undefined && !['1', '$DEFAULT', '$LATEST'].includes(asked)) throw invalidVersion();
    return { ...ofAws, shownName: name };
  }
  const foreign = owner !== undefined && owner !== '' && owner !== place.account;
  const state = foreign ? place.state.at(owner, place.region) : place.state;
  const row = state.table(documents).get(name);
  if (row === undefined || (foreign && !isShared(row, place.account))) throw invalidDocument();
  return { row, version: chooseVersion(state, row, choice), shownName: foreign ? text : name };
}

/** A document of the account's own: the only ones that it can change. */
export function ownDocument({ state }: Pick<TimerContext, 'state'>, text: string): DocumentRow {
  const row = state.table(documents).get(readDocumentName(text).name);
  if (row === undefined) throw invalidDocument();
  return row;
}

export function versionsOfDocument(state: State, name: string): readonly DocumentVersionRow[] {
  return [...state.table(documentVersions).list({ index: 'document', equals: name })];
}

/** The version by its number, `$LATEST`, `$DEFAULT` (or nothing) or its name. */
export function chooseVersion(
  state: State,
  row: DocumentRow,
  { DocumentVersion: number, VersionName: name }: VersionChoice,
): DocumentVersionRow {
  const versions = versionsOfDocument(state, row.name);
  const wanted = numberOf(number, row);
  const found = versions.find((version) =>
    name === undefined ? version.version === wanted : version.versionName === name,
  );
  if (found === undefined || (number !== undefined && found.version !== wanted)) throw invalidVersion();
  return found;
}

function numberOf(text: string | undefined, row: DocumentRow): number {
  if (text === undefined || text === '$DEFAULT') return row.defaultVersion;
  return text === '$LATEST' ? row.latestVersion : Number(text);
}

function isShared(row: DocumentRow, account: string): boolean {
  return row.shares.some((share) => share.account === account || share.account === 'all');
}
