import type { ResponseLaunchTemplateData } from '../../../../wire/generated/ec2.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** One launch template; what it says is in its versions. */
export interface TemplateRow {
  /** `lt-…` */
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createTime: number;
  /** The ARN of who made it. */
  readonly createdBy: string;
  readonly defaultVersion: number;
  /** The number of the newest version there is. */
  readonly latestVersion: number;
  /** The highest number ever given: a number never comes again. */
  readonly lastVersion: number;
  readonly tags: readonly Tag[];
}

/** One version of a template. It never changes. */
export interface VersionRow {
  readonly templateId: string;
  readonly version: number;
  readonly description?: string | undefined;
  readonly createTime: number;
  readonly createdBy: string;
  readonly data: ResponseLaunchTemplateData;
}

export const templates = defineTable<TemplateRow>({
  name: 'ec2.launch-templates',
  scope: 'region',
  id: (row) => row.id,
  indexes: { name: (row) => row.name },
});

export const templateVersions = defineTable<VersionRow>({
  name: 'ec2.launch-template-versions',
  scope: 'region',
  id: (row) => versionKey(row.templateId, row.version),
});

/** Sorts as the numbers do. */
export function versionKey(templateId: string, version: number): string {
  return `${templateId}/${String(version).padStart(9, '0')}`;
}
