import type {
  Parameter,
  ParameterHistory,
  ParameterInlinePolicy,
  ParameterMetadata,
} from '../../../wire/generated/ssm.ts';
import type { ActionContext } from '../../action.ts';
import { parameterArn } from './names.ts';
import { open } from './secure-string.ts';
import type { ParameterRow } from './state.ts';

/** The value as the caller may see it: sealed unless he asks for decryption. */
function valueOf(row: ParameterRow, decrypt: boolean | undefined, context: ActionContext): string {
  return row.type === 'SecureString' && decrypt === true ? open(context, row) : row.value;
}

interface DescribedParameter {
  readonly row: ParameterRow;
  /** As it was asked for. */
  readonly name?: string;
  readonly selector?: string | undefined;
}

/** A parameter with its value, as the Get actions answer it. */
export function describeParameter(
  { row, name = row.name, selector }: DescribedParameter,
  decrypt: boolean | undefined,
  context: ActionContext,
): Parameter {
  return {
    Name: name,
    Type: row.type,
    Value: valueOf(row, decrypt, context),
    Version: row.version,
    Selector: selector,
    LastModifiedDate: new Date(row.modified),
    ARN: parameterArn(context, row.name),
    DataType: row.dataType,
  };
}

/** A parameter without its value, as `DescribeParameters` answers it. */
export function describeMetadata(row: ParameterRow, context: ActionContext): ParameterMetadata {
  return { ...commonOf(row), ARN: parameterArn(context, row.name) };
}

/** One version, as `GetParameterHistory` answers it. */
export function describeVersion(
  row: ParameterRow,
  decrypt: boolean | undefined,
  context: ActionContext,
): ParameterHistory {
  return { ...commonOf(row), Value: valueOf(row, decrypt, context), Labels: row.labels };
}

function commonOf(row: ParameterRow) {
  return {
    Name: row.name,
    Type: row.type,
    KeyId: row.keyId,
    LastModifiedDate: new Date(row.modified),
    LastModifiedUser: row.modifiedBy,
    Description: row.description,
    AllowedPattern: row.allowedPattern,
    Version: row.version,
    Tier: row.tier,
    Policies: row.policies.map(describePolicy),
    DataType: row.dataType,
  };
}

function describePolicy({ text, type, status }: ParameterRow['policies'][number]): ParameterInlinePolicy {
  return { PolicyText: text, PolicyType: type, PolicyStatus: status };
}
