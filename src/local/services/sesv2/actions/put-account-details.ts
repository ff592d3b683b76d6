import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { accountOf, accounts, onAnything, REVIEW_MS } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutAccountDetails.html */
export const action = defineAction('sesv2', 'PutAccountDetails', {
  authorize: onAnything('PutAccountDetails'),

  handler(input, context) {
    const account = accountOf(context);
    // The sentence is ours: that details under review cannot be changed is AWS's.
    if (account.details?.review === 'PENDING')
      throw new AwsError('ConflictException', 409, 'The account details are under review.');
    const asks = input.ProductionAccessEnabled === true && !account.production;
    context.state.table(accounts).put({
      ...account,
      details: {
        mailType: input.MailType,
        website: input.WebsiteURL,
        language: input.ContactLanguage ?? 'EN',
        useCase: input.UseCaseDescription,
        contacts: input.AdditionalContactEmailAddresses,
        review: asks ? 'PENDING' : 'GRANTED',
        caseId: String(context.now),
      },
    });
    if (asks)
      context.timers.schedule({
        due: context.now + REVIEW_MS,
        kind: 'ses.review',
        key: 'account',
        payload: {},
      });
    return {};
  },
});
