import type { AssociationExecutionRow, AssociationRow } from './state.ts';
import { associationNotFound, invalidVersion } from './errors.ts';

const date = (time: number | undefined) => (time === undefined ? undefined : new Date(time));

/** An association as one of its versions has it; the newest unless another is asked for. */
export function describeAssociation(row: AssociationRow, version?: string) {
  const [first] = row.versions;
  const number = version === undefined || version === '$LATEST' ? row.versions.length : Number(version);
  const chosen = row.versions[number - 1];
  if (first === undefined) throw associationNotFound();
  if (chosen === undefined) throw invalidVersion();
  const { reported } = row;
  return {
    ApplyOnlyAtCronInterval: false,
    DocumentVersion: '$DEFAULT',
    ...chosen.settings,
    AssociationId: row.id,
    AssociationVersion: String(number),
    Date: new Date(first.created),
    LastUpdateAssociationDate: new Date(chosen.created),
    Overview: { Status: row.status, DetailedStatus: row.detailed },
    LastExecutionDate: date(row.lastExecution),
    LastSuccessfulExecutionDate: date(row.lastSuccess),
    Status:
      reported === undefined
        ? undefined
        : { Date: new Date(reported.time), Name: reported.name, Message: reported.message },
  };
}

/** As the list shows it. */
export function identifyAssociation(row: AssociationRow) {
  const shown = describeAssociation(row);
  return {
    Name: shown.Name,
    InstanceId: shown.InstanceId,
    AssociationId: row.id,
    AssociationVersion: shown.AssociationVersion,
    DocumentVersion: shown.DocumentVersion,
    Targets: shown.Targets,
    LastExecutionDate: shown.LastExecutionDate,
    Overview: shown.Overview,
    ScheduleExpression: shown.ScheduleExpression,
    AssociationName: shown.AssociationName,
    ScheduleOffset: shown.ScheduleOffset,
    Duration: shown.Duration,
  };
}

export const describeExecution = (row: AssociationExecutionRow) => ({
  AssociationId: row.association,
  AssociationVersion: String(row.version),
  ExecutionId: row.id,
  Status: row.status,
  DetailedStatus: row.detailed,
  CreatedTime: new Date(row.created),
  ResourceCountByStatus: row.counts,
});
