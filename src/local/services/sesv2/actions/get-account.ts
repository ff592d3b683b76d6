import { defineAction } from '../../../action.ts';
import { accountOf, onAnything, quotaOf } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html */
export const action = defineAction('sesv2', 'GetAccount', {
  authorize: onAnything('GetAccount'),

  handler(_input, context) {
    const { production, sending, warmup, suppressedReasons, details } = accountOf(context);
    const { daily, rate, sent } = quotaOf(context);
    return {
      DedicatedIpAutoWarmupEnabled: warmup,
      EnforcementStatus: 'HEALTHY',
      ProductionAccessEnabled: production,
      SendQuota: { Max24HourSend: daily, MaxSendRate: rate, SentLast24Hours: sent },
      SendingEnabled: sending,
      SuppressionAttributes: { SuppressedReasons: [...suppressedReasons] },
      ...(details === undefined
        ? {}
        : {
            Details: {
              MailType: details.mailType,
              WebsiteURL: details.website,
              ContactLanguage: details.language,
              UseCaseDescription: details.useCase,
              AdditionalContactEmailAddresses: details.contacts,
              ReviewDetails: { Status: details.review, CaseId: details.caseId },
            },
          }),
    };
  },
});
