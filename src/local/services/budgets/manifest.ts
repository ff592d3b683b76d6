// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CreateBudget: () => import('./actions/create-budget.ts'),
  CreateBudgetAction: () => import('./actions/create-budget-action.ts'),
  CreateNotification: () => import('./actions/create-notification.ts'),
  CreateSubscriber: () => import('./actions/create-subscriber.ts'),
  DeleteBudget: () => import('./actions/delete-budget.ts'),
  DeleteBudgetAction: () => import('./actions/delete-budget-action.ts'),
  DeleteNotification: () => import('./actions/delete-notification.ts'),
  DeleteSubscriber: () => import('./actions/delete-subscriber.ts'),
  DescribeBudget: () => import('./actions/describe-budget.ts'),
  DescribeBudgetAction: () => import('./actions/describe-budget-action.ts'),
  DescribeBudgetActionHistories: () => import('./actions/describe-budget-action-histories.ts'),
  DescribeBudgetActionsForAccount: () => import('./actions/describe-budget-actions-for-account.ts'),
  DescribeBudgetActionsForBudget: () => import('./actions/describe-budget-actions-for-budget.ts'),
  DescribeBudgetNotificationsForAccount: () =>
    import('./actions/describe-budget-notifications-for-account.ts'),
  DescribeBudgetPerformanceHistory: () => import('./actions/describe-budget-performance-history.ts'),
  DescribeBudgets: () => import('./actions/describe-budgets.ts'),
  DescribeNotificationsForBudget: () => import('./actions/describe-notifications-for-budget.ts'),
  DescribeSubscribersForNotification: () => import('./actions/describe-subscribers-for-notification.ts'),
  ExecuteBudgetAction: () => import('./actions/execute-budget-action.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
  UpdateBudget: () => import('./actions/update-budget.ts'),
  UpdateBudgetAction: () => import('./actions/update-budget-action.ts'),
  UpdateNotification: () => import('./actions/update-notification.ts'),
  UpdateSubscriber: () => import('./actions/update-subscriber.ts'),
};
