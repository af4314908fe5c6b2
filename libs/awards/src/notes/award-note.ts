/** What somebody of the office wrote down about an award; never changed, never removed. */
export interface AwardNote {
  readonly id: string;
  readonly body: string;
  readonly recordedBy: { readonly id: string; readonly name: string };
  readonly recordedAt: Date;
}
