import { defineAction } from '../../../action.ts';
import { complianceItems } from '../nodes/compliance.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutComplianceItems.html */
export const action = defineAction('ssm', 'PutComplianceItems', {
  authorize: () => [{ action: 'ssm:PutComplianceItems', arn: '*' }],
  handler(input, context) {
    const { ResourceId: resource, ResourceType: resourceType, ComplianceType: type, UploadType } = input;
    const table = context.state.table(complianceItems);
    if (UploadType !== 'PARTIAL') {
      const before = [...table.list({ index: 'resource', equals: resource })];
      for (const row of before) if (row.type === type) table.delete(complianceItems.id(row));
    }
    const { ExecutionTime, ExecutionId: executionId, ExecutionType: executionType } = input.ExecutionSummary;
    for (const item of input.Items)
      table.put({
        resource,
        resourceType,
        type,
        id: item.Id ?? context.random.uuid(),
        title: item.Title ?? '',
        severity: item.Severity,
        status: item.Status,
        details: item.Details ?? {},
        executed: ExecutionTime.getTime(),
        executionId,
        executionType,
      });
    return {};
  },
});
