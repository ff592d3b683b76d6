// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CreateConfigurationSet: () => import('./actions/create-configuration-set.ts'),
  CreateConfigurationSetEventDestination: () =>
    import('./actions/create-configuration-set-event-destination.ts'),
  CreateContact: () => import('./actions/create-contact.ts'),
  CreateContactList: () => import('./actions/create-contact-list.ts'),
  CreateEmailIdentity: () => import('./actions/create-email-identity.ts'),
  CreateEmailTemplate: () => import('./actions/create-email-template.ts'),
  DeleteConfigurationSet: () => import('./actions/delete-configuration-set.ts'),
  DeleteConfigurationSetEventDestination: () =>
    import('./actions/delete-configuration-set-event-destination.ts'),
  DeleteContact: () => import('./actions/delete-contact.ts'),
  DeleteContactList: () => import('./actions/delete-contact-list.ts'),
  DeleteEmailIdentity: () => import('./actions/delete-email-identity.ts'),
  DeleteEmailTemplate: () => import('./actions/delete-email-template.ts'),
  DeleteSuppressedDestination: () => import('./actions/delete-suppressed-destination.ts'),
  GetAccount: () => import('./actions/get-account.ts'),
  GetConfigurationSet: () => import('./actions/get-configuration-set.ts'),
  GetConfigurationSetEventDestinations: () => import('./actions/get-configuration-set-event-destinations.ts'),
  GetContact: () => import('./actions/get-contact.ts'),
  GetContactList: () => import('./actions/get-contact-list.ts'),
  GetEmailIdentity: () => import('./actions/get-email-identity.ts'),
  GetEmailTemplate: () => import('./actions/get-email-template.ts'),
  GetSuppressedDestination: () => import('./actions/get-suppressed-destination.ts'),
  ListConfigurationSets: () => import('./actions/list-configuration-sets.ts'),
  ListContactLists: () => import('./actions/list-contact-lists.ts'),
  ListContacts: () => import('./actions/list-contacts.ts'),
  ListEmailIdentities: () => import('./actions/list-email-identities.ts'),
  ListEmailTemplates: () => import('./actions/list-email-templates.ts'),
  ListSuppressedDestinations: () => import('./actions/list-suppressed-destinations.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  PutAccountDetails: () => import('./actions/put-account-details.ts'),
  PutAccountSendingAttributes: () => import('./actions/put-account-sending-attributes.ts'),
  PutAccountSuppressionAttributes: () => import('./actions/put-account-suppression-attributes.ts'),
  PutSuppressedDestination: () => import('./actions/put-suppressed-destination.ts'),
  SendBulkEmail: () => import('./actions/send-bulk-email.ts'),
  SendEmail: () => import('./actions/send-email.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
  UpdateConfigurationSetEventDestination: () =>
    import('./actions/update-configuration-set-event-destination.ts'),
  UpdateContact: () => import('./actions/update-contact.ts'),
  UpdateContactList: () => import('./actions/update-contact-list.ts'),
  UpdateEmailTemplate: () => import('./actions/update-email-template.ts'),
};
