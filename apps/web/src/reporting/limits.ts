/** The most characters that each text of a report may have; a test holds every one to what the API states. */
export const MOST_CHARACTERS = {
  section: 10_000,
  comment: 4_000,
  change: 2_000,
  stepReason: 4_000,
  correctionReason: 4_000,
  dueDateReason: 1_000,
  request: 1_000,
  resultTitle: 200,
  resultChange: 4_000,
  evidenceLink: 500,
  recipientAccount: 60,
  remarks: 4_000,
  lineRemark: 1_000,
  indicatorRemark: 2_000,
  indicatorDefinition: 2_000,
} as const;
