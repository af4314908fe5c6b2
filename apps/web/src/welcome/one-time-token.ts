/** What a one-time link carries behind its "#", which browsers never send to any server; empty without one. */
export function oneTimeToken(): string {
  return window.location.hash.slice(1);
}
