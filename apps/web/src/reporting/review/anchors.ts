/** The id of the place at which a field of a report is read; that of a part is its section's. */
export function anchorOf(pointer: string): string {
  return pointer === '' ? 'report' : pointer.slice(1).replaceAll('/', '-');
}

/** The id of what was said, in the lists of the page. */
export function noteAnchor(id: string): string {
  return `note-${id}`;
}

/**
 * Leads to the field that a pointer names, or to the nearest thing around it that the page has.
 *
 * The focus is moved by hand: a reader with a keyboard goes on from there.
 */
export function goToField(pointer: string): void {
  const steps = pointer.split('/');
  for (let length = steps.length; length > 1; length -= 1) {
    if (goTo(anchorOf(steps.slice(0, length).join('/')))) return;
  }
}

/** @returns false where the page has no such place */
export function goTo(anchor: string): boolean {
  const place = document.getElementById(anchor);
  if (place === null) return false;
  place.focus();
  place.scrollIntoView({ block: 'center' });
  return true;
}
