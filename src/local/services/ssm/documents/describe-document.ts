import type {
  DocumentDescription,
  DocumentIdentifier,
  DocumentParameter,
} from '../../../../wire/generated/ssm.ts';
import { readContent } from './content.ts';
import type { DocumentContent } from './content.ts';
import type { FoundDocument } from './find-document.ts';
import { listOf, recordOf } from './schema.ts';

const ALL_PLATFORMS = ['Windows', 'Linux', 'MacOS'];

/** The plugins that a document uses. */
export function pluginsOf(content: DocumentContent): readonly string[] {
  const steps = listOf(content['mainSteps']).map((step) => String(recordOf(step)['action']));
  return [...Object.keys(recordOf(content['runtimeConfig'])), ...steps];
}

const SHELL_ONLY = new Set(['aws:runShellScript']);
const WINDOWS_ONLY = new Set(['aws:psModule', 'aws:applications', 'aws:cloudWatch', 'aws:domainJoin']);

/** On which platforms it can run, as its plugins say. */
function platformsOf(content: DocumentContent): readonly string[] {
  const plugins = pluginsOf(content);
  if (plugins.length > 0 && plugins.every((plugin) => SHELL_ONLY.has(plugin))) return ['Linux', 'MacOS'];
  if (plugins.length > 0 && plugins.every((plugin) => WINDOWS_ONLY.has(plugin))) return ['Windows'];
  return ALL_PLATFORMS;
}

function parametersOf(content: DocumentContent): readonly DocumentParameter[] | undefined {
  const entries = Object.entries(recordOf(content['parameters']));
  if (entries.length === 0) return undefined;
  return entries.map(([name, parameter]) => {
    const { type, description, default: standard } = recordOf(parameter);
    return {
      Name: name,
      Type: type === 'StringList' ? 'StringList' : 'String',
      Description: typeof description === 'string' ? description : undefined,
      DefaultValue: defaultText(standard),
    };
  });
}

function defaultText(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}

/** A document as `CreateDocument`, `UpdateDocument` and `DescribeDocument` show it. */
export function describeDocument(
  { row, version, shownName }: FoundDocument,
  status: 'Creating' | 'Updating' | 'Active' = 'Active',
): DocumentDescription {
  const content = readContent(version.content, version.format);
  const { description, schemaVersion } = content;
  return {
    Hash: version.hash,
    HashType: 'Sha256',
    Name: shownName,
    DisplayName: version.displayName,
    VersionName: version.versionName,
    Owner: row.account,
    CreatedDate: new Date(version.created),
    Status: status,
    DocumentVersion: String(version.version),
    Description: typeof description === 'string' ? description : undefined,
    Parameters: parametersOf(content),
    PlatformTypes: platformsOf(content),
    DocumentType: row.type,
    SchemaVersion: typeof schemaVersion === 'string' ? schemaVersion : undefined,
    LatestVersion: String(row.latestVersion),
    DefaultVersion: String(row.defaultVersion),
    DocumentFormat: version.format,
    TargetType: version.targetType,
    Tags: row.tags,
    Requires: version.requires.length === 0 ? undefined : version.requires,
  };
}

/** A document as `ListDocuments` shows it. */
export function identifyDocument(found: FoundDocument): DocumentIdentifier {
  const shown = describeDocument(found);
  return {
    Name: shown.Name,
    CreatedDate: shown.CreatedDate,
    DisplayName: shown.DisplayName,
    Owner: shown.Owner,
    VersionName: shown.VersionName,
    PlatformTypes: shown.PlatformTypes,
    DocumentVersion: shown.DocumentVersion,
    DocumentType: shown.DocumentType,
    SchemaVersion: shown.SchemaVersion,
    DocumentFormat: shown.DocumentFormat,
    TargetType: shown.TargetType,
    Tags: shown.Tags,
    Requires: shown.Requires,
  };
}
