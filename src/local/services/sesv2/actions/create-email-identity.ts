import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { addIdentity, addressFault, findIdentity, needSet, onIdentity, v2 } from '../../ses/port.ts';
import { dkimOf, identityType } from '../describe-identity.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailIdentity.html */
export const action = defineAction('sesv2', 'CreateEmailIdentity', {
  authorize: (input, context) =>
    onIdentity(context, 'CreateEmailIdentity', input.EmailIdentity).flatMap((making) =>
      makingTagged(making, 'ses:TagResource', input.Tags),
    ),

  handler({ EmailIdentity: name, Tags, ConfigurationSetName: set, DkimSigningAttributes: dkim }, context) {
    if (findIdentity(context, name) !== undefined)
      throw v2.exists('AlreadyExists', `Email identity ${name} already exist.`);
    checkName(name);
    if (set !== undefined) needSet(context, set, v2);
    const row = addIdentity(context, name, {
      byRecord: true,
      tags: Tags ?? [],
      configurationSet: set,
      dkimOrigin: dkim?.DomainSigningPrivateKey === undefined ? 'AWS_SES' : 'EXTERNAL',
      dkimKeyLength: dkim?.NextSigningKeyLength === 'RSA_1024_BIT' ? 'RSA_1024_BIT' : 'RSA_2048_BIT',
    });
    return {
      IdentityType: identityType(row),
      VerifiedForSendingStatus: row.status === 'Success',
      ...(row.kind === 'Domain' ? { DkimAttributes: dkimOf(row) } : {}),
    };
  },
});

/** The sentence is ours. */
function checkName(name: string): void {
  const fine = name.includes('@')
    ? addressFault(name, v2) === undefined
    : /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(name);
  if (!fine) throw v2.invalid(`Invalid email identity <${name}>.`);
}
