// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CloneReceiptRuleSet: () => import('./actions/clone-receipt-rule-set.ts'),
  CreateConfigurationSet: () => import('./actions/create-configuration-set.ts'),
  CreateConfigurationSetEventDestination: () =>
    import('./actions/create-configuration-set-event-destination.ts'),
  CreateConfigurationSetTrackingOptions: () =>
    import('./actions/create-configuration-set-tracking-options.ts'),
  CreateCustomVerificationEmailTemplate: () =>
    import('./actions/create-custom-verification-email-template.ts'),
  CreateReceiptFilter: () => import('./actions/create-receipt-filter.ts'),
  CreateReceiptRule: () => import('./actions/create-receipt-rule.ts'),
  CreateReceiptRuleSet: () => import('./actions/create-receipt-rule-set.ts'),
  CreateTemplate: () => import('./actions/create-template.ts'),
  DeleteConfigurationSet: () => import('./actions/delete-configuration-set.ts'),
  DeleteConfigurationSetEventDestination: () =>
    import('./actions/delete-configuration-set-event-destination.ts'),
  DeleteConfigurationSetTrackingOptions: () =>
    import('./actions/delete-configuration-set-tracking-options.ts'),
  DeleteCustomVerificationEmailTemplate: () =>
    import('./actions/delete-custom-verification-email-template.ts'),
  DeleteIdentity: () => import('./actions/delete-identity.ts'),
  DeleteIdentityPolicy: () => import('./actions/delete-identity-policy.ts'),
  DeleteReceiptFilter: () => import('./actions/delete-receipt-filter.ts'),
  DeleteReceiptRule: () => import('./actions/delete-receipt-rule.ts'),
  DeleteReceiptRuleSet: () => import('./actions/delete-receipt-rule-set.ts'),
  DeleteTemplate: () => import('./actions/delete-template.ts'),
  DeleteVerifiedEmailAddress: () => import('./actions/delete-verified-email-address.ts'),
  DescribeActiveReceiptRuleSet: () => import('./actions/describe-active-receipt-rule-set.ts'),
  DescribeConfigurationSet: () => import('./actions/describe-configuration-set.ts'),
  DescribeReceiptRule: () => import('./actions/describe-receipt-rule.ts'),
  DescribeReceiptRuleSet: () => import('./actions/describe-receipt-rule-set.ts'),
  GetAccountSendingEnabled: () => import('./actions/get-account-sending-enabled.ts'),
  GetCustomVerificationEmailTemplate: () => import('./actions/get-custom-verification-email-template.ts'),
  GetIdentityDkimAttributes: () => import('./actions/get-identity-dkim-attributes.ts'),
  GetIdentityMailFromDomainAttributes: () => import('./actions/get-identity-mail-from-domain-attributes.ts'),
  GetIdentityNotificationAttributes: () => import('./actions/get-identity-notification-attributes.ts'),
  GetIdentityPolicies: () => import('./actions/get-identity-policies.ts'),
  GetIdentityVerificationAttributes: () => import('./actions/get-identity-verification-attributes.ts'),
  GetSendQuota: () => import('./actions/get-send-quota.ts'),
  GetSendStatistics: () => import('./actions/get-send-statistics.ts'),
  GetTemplate: () => import('./actions/get-template.ts'),
  ListConfigurationSets: () => import('./actions/list-configuration-sets.ts'),
  ListCustomVerificationEmailTemplates: () => import('./actions/list-custom-verification-email-templates.ts'),
  ListIdentities: () => import('./actions/list-identities.ts'),
  ListIdentityPolicies: () => import('./actions/list-identity-policies.ts'),
  ListReceiptFilters: () => import('./actions/list-receipt-filters.ts'),
  ListReceiptRuleSets: () => import('./actions/list-receipt-rule-sets.ts'),
  ListTemplates: () => import('./actions/list-templates.ts'),
  ListVerifiedEmailAddresses: () => import('./actions/list-verified-email-addresses.ts'),
  PutConfigurationSetDeliveryOptions: () => import('./actions/put-configuration-set-delivery-options.ts'),
  PutIdentityPolicy: () => import('./actions/put-identity-policy.ts'),
  ReorderReceiptRuleSet: () => import('./actions/reorder-receipt-rule-set.ts'),
  SendBounce: () => import('./actions/send-bounce.ts'),
  SendBulkTemplatedEmail: () => import('./actions/send-bulk-templated-email.ts'),
  SendCustomVerificationEmail: () => import('./actions/send-custom-verification-email.ts'),
  SendEmail: () => import('./actions/send-email.ts'),
  SendRawEmail: () => import('./actions/send-raw-email.ts'),
  SendTemplatedEmail: () => import('./actions/send-templated-email.ts'),
  SetActiveReceiptRuleSet: () => import('./actions/set-active-receipt-rule-set.ts'),
  SetIdentityDkimEnabled: () => import('./actions/set-identity-dkim-enabled.ts'),
  SetIdentityFeedbackForwardingEnabled: () => import('./actions/set-identity-feedback-forwarding-enabled.ts'),
  SetIdentityHeadersInNotificationsEnabled: () =>
    import('./actions/set-identity-headers-in-notifications-enabled.ts'),
  SetIdentityMailFromDomain: () => import('./actions/set-identity-mail-from-domain.ts'),
  SetIdentityNotificationTopic: () => import('./actions/set-identity-notification-topic.ts'),
  SetReceiptRulePosition: () => import('./actions/set-receipt-rule-position.ts'),
  TestRenderTemplate: () => import('./actions/test-render-template.ts'),
  UpdateAccountSendingEnabled: () => import('./actions/update-account-sending-enabled.ts'),
  UpdateConfigurationSetEventDestination: () =>
    import('./actions/update-configuration-set-event-destination.ts'),
  UpdateConfigurationSetReputationMetricsEnabled: () =>
    import('./actions/update-configuration-set-reputation-metrics-enabled.ts'),
  UpdateConfigurationSetSendingEnabled: () => import('./actions/update-configuration-set-sending-enabled.ts'),
  UpdateConfigurationSetTrackingOptions: () =>
    import('./actions/update-configuration-set-tracking-options.ts'),
  UpdateCustomVerificationEmailTemplate: () =>
    import('./actions/update-custom-verification-email-template.ts'),
  UpdateReceiptRule: () => import('./actions/update-receipt-rule.ts'),
  UpdateTemplate: () => import('./actions/update-template.ts'),
  VerifyDomainDkim: () => import('./actions/verify-domain-dkim.ts'),
  VerifyDomainIdentity: () => import('./actions/verify-domain-identity.ts'),
  VerifyEmailAddress: () => import('./actions/verify-email-address.ts'),
  VerifyEmailIdentity: () => import('./actions/verify-email-identity.ts'),
};
