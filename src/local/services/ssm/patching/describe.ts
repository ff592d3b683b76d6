import type { BaselineRow, BaselineSettings } from './state.ts';

/** A baseline with what AWS fills in. */
export function describeBaseline({ id, system, settings, created, modified }: BaselineRow) {
  return {
    BaselineId: id,
    OperatingSystem: system,
    GlobalFilters: { PatchFilters: [] },
    ApprovedPatches: [],
    ApprovedPatchesComplianceLevel: 'UNSPECIFIED',
    ApprovedPatchesEnableNonSecurity: false,
    RejectedPatches: [],
    RejectedPatchesAction: 'ALLOW_AS_DEPENDENCY',
    Sources: [],
    ...settings,
    ApprovalRules: approvalRules(settings),
    CreatedDate: new Date(created),
    ModifiedDate: new Date(modified),
  };
}

function approvalRules({ ApprovalRules: rules }: BaselineSettings) {
  const filled = (rules?.PatchRules ?? []).map((rule) => ({
    ComplianceLevel: 'UNSPECIFIED',
    EnableNonSecurity: false,
    ...rule,
  }));
  return { PatchRules: filled };
}

/** As the lists show it. */
export function identifyBaseline({ id, system, settings }: BaselineRow, defaultBaseline: string) {
  return {
    BaselineId: id,
    BaselineName: settings.Name,
    OperatingSystem: system,
    BaselineDescription: settings.Description,
    DefaultBaseline: id === defaultBaseline,
  };
}
