import { defineTable } from '../../../store/table.ts';

/** One item of compliance of one resource. */
export interface ComplianceRow {
  readonly resource: string;
  readonly resourceType: string;
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly details: Readonly<Record<string, string>>;
  readonly executed: number;
  readonly executionId?: string | undefined;
  readonly executionType?: string | undefined;
}

export const complianceItems = defineTable<ComplianceRow>({
  name: 'ssm.compliance-items',
  scope: 'region',
  id: (row) => `${row.resource}/${row.type}/${row.id}`,
  indexes: { resource: (row) => row.resource },
});

export function executionOf({ executed, executionId, executionType }: ComplianceRow) {
  return { ExecutionTime: new Date(executed), ExecutionId: executionId, ExecutionType: executionType };
}

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNSPECIFIED'] as const;

/** The worst severity of what does not comply. */
export function worstOf(rows: readonly ComplianceRow[]): string {
  const open = rows.filter(({ status }) => status === 'NON_COMPLIANT');
  return severities.find((severity) => open.some((row) => row.severity === severity)) ?? 'UNSPECIFIED';
}

/** How many comply and how many do not, by severity. */
export function countsOf(rows: readonly ComplianceRow[]) {
  const count = (status: string, severity: string): number =>
    rows.filter((row) => row.status === status && row.severity === severity).length;
  const summary = (status: string) => ({
    CriticalCount: count(status, 'CRITICAL'),
    HighCount: count(status, 'HIGH'),
    MediumCount: count(status, 'MEDIUM'),
    LowCount: count(status, 'LOW'),
    InformationalCount: count(status, 'INFORMATIONAL'),
    UnspecifiedCount: count(status, 'UNSPECIFIED'),
  });
  const compliant = rows.filter(({ status }) => status === 'COMPLIANT').length;
  return {
    CompliantSummary: { CompliantCount: compliant, SeveritySummary: summary('COMPLIANT') },
    NonCompliantSummary: {
      NonCompliantCount: rows.length - compliant,
      SeveritySummary: summary('NON_COMPLIANT'),
    },
  };
}
