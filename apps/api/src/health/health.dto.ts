export class HealthResponse {
  /** "live": the process answers; "ready": the database does too, and its schema is up to date. */
  status!: 'live' | 'ready';
}
