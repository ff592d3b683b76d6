import type { Coverage, ReservationAggregates } from '../../../wire/generated/ce.ts';

/** The use of reservations of which there are none. */
export const unused: ReservationAggregates = {
  UtilizationPercentage: '0',
  PurchasedHours: '0',
  TotalActualHours: '0',
  UnusedHours: '0',
  OnDemandCostOfRIHoursUsed: '0',
  NetRISavings: '0',
  TotalPotentialRISavings: '0',
  AmortizedUpfrontFee: '0',
  AmortizedRecurringFee: '0',
  TotalAmortizedFee: '0',
};

/** Hours that no reservation covers: all. */
export function uncovered(hours: string): Coverage {
  return {
    CoverageHours: {
      OnDemandHours: hours,
      ReservedHours: '0',
      TotalRunningHours: hours,
      CoverageHoursPercentage: '0',
    },
  };
}
