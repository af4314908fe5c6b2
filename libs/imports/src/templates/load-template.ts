import { type CellCheck } from '../checks/cell-check';
import { type LoadKind } from '../load-kind';

/** One column of a file that can be loaded. */
export interface LoadColumn {
  /** As the header has it; case, blanks and hyphens do not matter there. */
  readonly name: string;
  /** Type in the staging table, which takes what the check gives. */
  readonly type: 'text' | 'bigint' | 'date' | 'integer';
  /** `required`: column and every cell. Otherwise column and cell may be left out, and this is what they mean. */
  readonly whenBlank: 'required' | { readonly means: string; readonly stored: string | null };
  readonly meaning: string;
  /** What the figures are in, or the form of the text. */
  readonly unit: string;
  /** One for each example row of the template. */
  readonly examples: readonly string[];
  readonly check: CellCheck;
}

/** What a file of one kind looks like. */
export interface LoadTemplate {
  readonly kind: LoadKind;
  /** What a row is. */
  readonly row: string;
  /** Repeating the same reference with the same content changes nothing. */
  readonly reference: 'reference' | 'fain';
  readonly columns: readonly LoadColumn[];
}
