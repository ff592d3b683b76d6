/** The names of what a repository holds: https://… docs/backup-format.md. */
export const repositoryName = 'nuage-backup.json';
export const folders = {
  backups: 'backups/',
  claims: 'claims/',
  drafts: 'drafts/',
  index: 'index/',
  leases: 'leases/',
  maps: 'maps/',
  packs: 'packs/',
} as const;

export const packName = (hash: string): string => `${folders.packs}${hash.slice(0, 2)}/${hash}.pack`;
export const mapName = (hash: string): string => `${folders.maps}${hash.slice(0, 2)}/${hash}.zst`;
export const indexName = (hash: string): string => `${folders.index}${hash}.zst`;

/** The hash that the last part of a name says its object has; undefined when it says none. */
export function hashIn(name: string): string | undefined {
  return /(?:^|[/-])([0-9a-f]{64})\.(?:pack|zst|json)$/.exec(name)?.[1];
}

/** Whose backups: an instance of an account and region. */
export interface Lineage {
  readonly account: string;
  readonly region: string;
  readonly instance: string;
}

export const lineageFolder = ({ account, region, instance }: Lineage): string =>
  `${account}/${region}/${instance}/`;

/** A time as names have it: `20261127T021508.000Z`, so that names in order are backups in order. */
export const stampOf = (time: number): string => new Date(time).toISOString().replaceAll(/[-:]/g, '');

export const backupName = (lineage: Lineage, time: number, hash: string): string =>
  `${folders.backups}${lineageFolder(lineage)}${stampOf(time)}-${hash}.json`;

export const draftName = (lineage: Lineage): string =>
  `${folders.drafts}${lineageFolder(lineage).slice(0, -1)}.json`;

export const claimsFolder = (lineage: Lineage): string => `${folders.claims}${lineageFolder(lineage)}`;

/** What the name of a backup says, so that a list need not read them. */
export function readBackupName(
  name: string,
): (Lineage & { readonly name: string; readonly time: number; readonly hash: string }) | undefined {
  const match =
    /^backups\/([^/]+)\/([^/]+)\/([^/]+)\/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([0-9a-f]{64})\.json$/.exec(
      name,
    );
  if (match === null) return undefined;
  const [, account = '', region = '', instance = '', year, month, day, hour, minute, second, hash = ''] =
    match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return { account, region, instance, name, time, hash };
}
