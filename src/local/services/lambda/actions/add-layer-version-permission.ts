import { defineAction } from '../../../action.ts';
import { layerArn } from '../describe-layer.ts';
import { preconditionFailed } from '../errors.ts';
import { findLayer } from '../find-layer.ts';
import { refuseTwice, statementOf } from '../permissions.ts';
import { layers } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html */
export const action = defineAction('lambda', 'AddLayerVersionPermission', {
  authorize: (input, context) => [
    {
      action: 'lambda:AddLayerVersionPermission',
      arn: layerArn(context, input.LayerName, input.VersionNumber),
    },
  ],
  handler(input, context) {
    const row = findLayer(context, input.LayerName, input.VersionNumber);
    if (input.RevisionId !== undefined && input.RevisionId !== row.revision)
      throw preconditionFailed('layer');
    refuseTwice(row.statements, input.StatementId);
    const { StatementId, Action, Principal, OrganizationId: PrincipalOrgID } = input;
    const statement = statementOf(
      context,
      { StatementId, Action, Principal, PrincipalOrgID },
      layerArn(context, row.name, row.version),
    );
    const revision = context.random.uuid();
    context.state.table(layers).put({ ...row, statements: [...row.statements, statement], revision });
    return { Statement: JSON.stringify(statement), RevisionId: revision };
  },
});
