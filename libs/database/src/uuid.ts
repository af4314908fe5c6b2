const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id, and not a FAIN, a name or the name of a program. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
