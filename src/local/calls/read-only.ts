const readers =
  /^(?:Describe|Get|List|Head|Lookup|BatchGet|Query|Select|Search|Scan|Simulate|Decode|Verify|Filter|Discover|Preview|Estimate|Validate|Test|Check|AssumeRole)/;

/** Whether CloudTrail counts an action among those that only read. The name says it, as AWS's names do. */
export function isReadOnly(action: string): boolean {
  return readers.test(action);
}
