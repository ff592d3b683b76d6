import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrunkInterfaceAssociations.html */
export const action = noneOf('DescribeTrunkInterfaceAssociations', {
  answer: { InterfaceAssociations: [] },
  filters: ['gre-key', 'interface-protocol'],
  named: (input) => input.AssociationIds,
  notFound: { code: 'InvalidAssociationId.NotFound', words: 'association ID' },
});
