import { defineTable } from '../../../store/table.ts';

export const EXPORT_JOB = 'logs.export';

export interface ExportRow {
  readonly id: string;
  readonly name?: string | undefined;
  readonly groupName: string;
  readonly streamPrefix: string;
  /** Epoch milliseconds, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly bucket: string;
  readonly prefix: string;
  readonly status: 'PENDING' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';
  readonly message: string;
  readonly created: number;
  readonly completed?: number | undefined;
}

export const exportTasks = defineTable<ExportRow>({
  name: 'logs.exports',
  scope: 'region',
  id: (row) => row.id,
});

export const isOpen = ({ status }: ExportRow): boolean => status === 'PENDING' || status === 'RUNNING';
