/** Registers that tell parties apart, in the order that pages offer them. */
export const IDENTIFIER_KINDS = [
  { code: 'uei', label: 'UEI' },
  { code: 'duns', label: 'DUNS' },
  { code: 'cage', label: 'CAGE or NCAGE code' },
  { code: 'ein', label: 'EIN' },
  { code: 'iati', label: 'IATI organization' },
  { code: 'other', label: 'Other identifier' },
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]['code'];

export interface Identifier {
  readonly kind: IdentifierKind;
  /** In its normal form. */
  readonly value: string;
}

const LONGEST = 100;

/** The form in which one identifier is one text: capitals, without what people put between. */
export function normalIdentifier({ kind, value }: Identifier): Identifier {
  const bare = value.trim().toUpperCase();
  if (kind === 'other' || kind === 'iati') return { kind, value: bare };
  const packed = bare.replace(/[\s.-]+/g, '');
  return { kind, value: kind === 'ein' ? packed.replace(/^(\d{2})(\d{7})$/, '$1-$2') : packed };
}

/** What is wrong with an identifier in its normal form, as a sentence; null when nothing is. */
export function identifierFault({ kind, value }: Identifier): string | null {
  if (value === '' || value.length > LONGEST) return `An identifier has 1 to ${LONGEST} characters.`;
  const shown = `"${value.slice(0, 40)}"`;
  switch (kind) {
    case 'uei':
      return ueiFault(value);
    case 'duns':
      return /^\d{9}$/.test(value) ? null : `A DUNS number has nine digits; ${shown} has not.`;
    case 'cage':
      return /^[0-9A-Z]{5}$/.test(value) ? null : `A CAGE code has five letters or digits; ${shown} has not.`;
    case 'ein':
      return /^\d{2}-\d{7}$/.test(value)
        ? null
        : `An EIN has nine digits, as in 12-3456789; ${shown} has not.`;
    case 'iati':
      return /^[A-Z]{2,3}-[A-Z0-9]+-\S+$/.test(value)
        ? null
        : `An IATI organization identifier names the register first, as in XM-DAC-928; ${shown} does not.`;
    case 'other':
      return null;
  }
}

/** 12 characters, no I or O, does not begin with 0, no run of nine digits. Source: SAM.gov. */
function ueiFault(value: string): string | null {
  if (value.length !== 12) return `A UEI has 12 characters; "${value.slice(0, 40)}" has ${value.length}.`;
  const letter = /[IO]/.exec(value);
  if (letter !== null) {
    const digit = letter[0] === 'I' ? '1' : '0';
    return `A UEI has no letter ${letter[0]}; "${value}" has one at place ${letter.index + 1}, where ${digit} may be meant.`;
  }
  if (!/^[0-9A-Z]+$/.test(value)) return `A UEI has letters and digits only; "${value}" has something else.`;
  if (value.startsWith('0')) return `A UEI does not begin with 0; "${value}" does.`;
  const run = /\d{9}/.exec(value);
  return run === null ? null : `A UEI has no run of nine digits; "${value}" has ${run[0]}.`;
}
