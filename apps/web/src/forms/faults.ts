import { createContext, type ReactNode } from 'react';
import { ApiProblem, sentenceOf } from '../api/problem';

/** One thing that is wrong with what was sent; of one field, or of the whole. */
export interface Fault {
  field?: string;
  sentence: string;
  /** Leads out of it, such as a link to what stands in the way. */
  way?: ReactNode;
}

/** A refusal that the page itself puts into faults, because it knows a way out. */
export class FormRefusal extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(({ sentence }) => sentence).join(' '));
  }
}

/** The form that a field stands in, and what is wrong with it. */
export const FormFaults = createContext<{ id: string; faults: Fault[] }>({ id: 'form', faults: [] });

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** What the server said is wrong: at the fields that the form has, the rest for the whole of it. */
export function faultsOf(error: unknown, fieldNames: string[]): Fault[] {
  if (error instanceof FormRefusal) return error.faults;
  const ofFields = error instanceof ApiProblem ? error.fields : [];
  const faults = ofFields.map(({ name, detail }): Fault => {
    return fieldNames.includes(name) ? { field: name, sentence: detail } : { sentence: detail };
  });
  return faults.length > 0 ? faults : [{ sentence: sentenceOf(error) }];
}

/** The fields that have to be filled in and are not; each says by itself what it wants. */
export function missingIn(form: HTMLFormElement): Fault[] {
  return controlsOf(form).flatMap(({ name, value, required, dataset }) =>
    required && value.trim() === ''
      ? [{ field: name, sentence: dataset['missing'] ?? 'Fill in this field.' }]
      : [],
  );
}

export function namesIn(form: HTMLFormElement): string[] {
  return controlsOf(form).map(({ name }) => name);
}

/** Text by field name; a name that several checked boxes share has their values, separated by spaces. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).join(' ')]));
}

function controlsOf(form: HTMLFormElement) {
  return [...form.elements].filter(
    (element) =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}
