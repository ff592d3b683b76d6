import { AwsError } from '../../../../error.ts';
import type { IdErrors } from '../network-errors.ts';

function goneErrors(code: string, words: string, prefix: string, malformed = `${code}.Malformed`): IdErrors {
  return {
    malformed: (id) => {
      const expecting = id.startsWith(`${prefix}-`) ? '' : ` (expecting "${prefix}-...")`;
      return new AwsError(malformed, 400, `Invalid id: "${id}"${expecting}`);
    },
    notFound: (ids) =>
      new AwsError(`${code}.NotFound`, 400, `${words} ${ids.join(', ')} was deleted or does not exist.`),
  };
}

export const transitGatewayIdErrors = goneErrors('InvalidTransitGatewayID', 'Transit Gateway', 'tgw');
export const transitAttachmentIdErrors = goneErrors(
  'InvalidTransitGatewayAttachmentID',
  'Transit Gateway Attachment',
  'tgw-attach',
);
export const transitTableIdErrors = goneErrors(
  'InvalidRouteTableID',
  'Transit Gateway Route Table',
  'tgw-rtb',
  'InvalidRouteTableId.Malformed',
);

export const incorrectState = (message: string): AwsError => new AwsError('IncorrectState', 400, message);

/** What is still coming up or already going down takes no change. */
export const inInvalidState = (id: string): AwsError => incorrectState(`${id} is in invalid state`);
