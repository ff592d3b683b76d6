type Compare = (value: number, threshold: number) => boolean;

/** Comparisons with a threshold, and how CloudWatch says them. */
export const COMPARISONS: Readonly<Record<string, { readonly breaches: Compare; readonly words: string }>> = {
  GreaterThanOrEqualToThreshold: {
    breaches: (value, threshold) => value >= threshold,
    words: 'greater than or equal to',
  },
  GreaterThanThreshold: { breaches: (value, threshold) => value > threshold, words: 'greater than' },
  LessThanThreshold: { breaches: (value, threshold) => value < threshold, words: 'less than' },
  LessThanOrEqualToThreshold: {
    breaches: (value, threshold) => value <= threshold,
    words: 'less than or equal to',
  },
};
